/** @fileoverview Which questions are broken into lines between phrases rather than anywhere. */

const LONGEST = 300;

/**
 * @param {string} tag of the element with the question, its classes included
 * @param {string} text
 * @return {string} the tag with one class more, unless the text is so long that a browser would sit over it for
 *     seconds
 */
export function phrased(tag, text) {
  return text.length > LONGEST ? tag : tag + '.phrased';
}
