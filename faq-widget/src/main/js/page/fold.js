/** @fileoverview Makes ways to write the same look the same. */

/**
 * @param {string} text
 * @return {string} full and half width, upper and lower case, dashes and spaces no longer differ
 */
export function fold(text) {
  return text.normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
    .replace(/\s+/g, '');
}

/**
 * @param {string} text
 * @return {string} on one line, with no blank too many
 */
export function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * @param {string} text
 * @param {number} longest in UTF-16 units
 * @return {string} its beginning, without half characters: servers refuse them
 */
export function shorten(text, longest) {
  return text.slice(0, longest).replace(/[\ud800-\udfff]/gu, '');
}

/**
 * @param {string} text folded
 * @param {string} id of a section, folded
 * @return {boolean} whether the text names the section: 手順1-1 does not name 手順1
 */
export function names(text, id) {
  const at = text.indexOf(id);
  return at >= 0 && !/^[-\d]/.test(text.slice(at + id.length));
}
