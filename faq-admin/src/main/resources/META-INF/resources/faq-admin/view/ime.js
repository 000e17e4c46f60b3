/** @fileoverview Which keys are the input method's and not ours. */

const PROCESSED_BY_IME = 229;

/**
 * While composing, Enter, Esc, arrows and Space choose, commit and cancel candidates. WebKit ends the composition before
 * it reports the Enter that committed it; only the key code still tells.
 * @param {KeyboardEvent} event
 * @return {boolean}
 */
export function belongsToIme(event) {
  return event.isComposing || event.keyCode === PROCESSED_BY_IME;
}
