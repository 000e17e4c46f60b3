/** @fileoverview Where on the host page the reader is, for the reader's eyes and for the server. */

/**
 * `heading` is the one being read, `context` what the server is told, most telling first, and `address` the page's,
 * without what may be personal.
 * @typedef {{
 *   heading: string,
 *   context: !Array<string>,
 *   address: string
 * }}
 */
export let Position;

/** @type {!Position} */
export const NOWHERE = { heading: '', context: [], address: '' };

/**
 * @param {string} heading the one being read; possibly empty
 * @param {!Array<string>} names of the section and those around it
 * @return {!Position} by the page alone
 */
export function positionRead(heading, names) {
  return position(heading, [...names, document.title], address());
}

/**
 * @param {!Object<string, string>} told by the embedder: `section`, `title`, `url`
 * @return {!Position}
 */
export function positionTold(told) {
  const section = String(told['section'] || '');
  return position(section, [section, String(told['title'] || document.title)], String(told['url'] || address()));
}

/**
 * @param {string} heading
 * @param {!Array<string>} names
 * @param {string} page its address
 * @return {!Position}
 */
function position(heading, names, page) {
  return { heading, context: distinct([...names, page]), address: page };
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
