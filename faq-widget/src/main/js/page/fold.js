/** @fileoverview Makes ways to write the same section look the same. */

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
