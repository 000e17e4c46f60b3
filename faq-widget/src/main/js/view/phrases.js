/** @fileoverview Which questions are broken into lines between phrases rather than anywhere. */

const LONGEST = 300;

/**
 * @param {string} text
 * @return {string} a class; empty for long texts, over which a browser would sit for seconds
 */
export function phrased(text) {
  return text.length > LONGEST ? '' : 'phrased';
}
