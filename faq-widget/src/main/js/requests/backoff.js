/** @fileoverview How long to wait before asking a silent server again. */

const FIRST_MS = 2000;
const LONGEST_MS = 60000;
const LONGEST_ASKED_MS = 600000;

/**
 * Doubles from try to try and strays a little, so that a ward full of open panels does not ask in step.
 * @param {number} failures so far, 1 or more
 * @param {number} retryAfter milliseconds the server asks to wait; 0 where it does not say
 * @param {number} chance from 0 to 1
 * @return {number} milliseconds
 */
export function waitAfter(failures, retryAfter, chance) {
  const own = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const asked = Math.min(LONGEST_ASKED_MS, retryAfter);
  return Math.round(Math.max(own, asked) * (1 + chance / 4));
}
