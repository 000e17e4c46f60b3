/** @fileoverview What a place on the host page is called, for the reader's eyes and for the server. */

/**
 * @typedef {{
 *   place: string,
 *   context: !Array<string>,
 *   address: string
 * }} Where `place` is the heading for the reader's eyes, `context` what the server is told, most telling
 * first, and `address` the page's, without what may be personal.
 */
export let Where;

/** @type {!Where} */
export const NOWHERE = { place: '', context: [], address: '' };

/**
 * @param {string} place the heading being read; possibly empty
 * @param {!Array<string>} names of the section and those around it
 * @return {!Where} by the page alone
 */
export function whereRead(place, names) {
  return whereAt(place, [...names, document.title], address());
}

/**
 * @param {!Object<string, string>} told by the embedder: `section`, `title`, `url`
 * @return {!Where}
 */
export function whereTold(told) {
  const place = String(told['section'] || '');
  return whereAt(place, [place, String(told['title'] || document.title)], String(told['url'] || address()));
}

/**
 * @param {string} place
 * @param {!Array<string>} names
 * @param {string} page
 * @return {!Where}
 */
function whereAt(place, names, page) {
  return { place, context: distinct([...names, page]), address: page };
}

/**
 * @param {!Array<string>} texts
 * @return {!Array<string>}
 */
function distinct(texts) {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

/** @return {string} the page's address without what may be personal: query, and values behind the hash */
function address() {
  return location.origin + location.pathname + (/[=&?]/.test(location.hash) ? '' : location.hash);
}
