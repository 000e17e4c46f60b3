/**
 * @fileoverview Values out of JSON that nobody vouches for: of the kind wanted and of a bounded size, or a
 * TypeError.
 */

const MAX_ITEMS = 2000;
const MAX_TEXT = 50000;

/**
 * @param {*} value
 * @return {!Object<string, *>}
 */
export function object(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new TypeError('Not an object');
  }
  return /** @type {!Object<string, *>} */ (value);
}

/**
 * @param {*} value
 * @param {function(*): T} read
 * @return {!Array<T>}
 * @template T
 */
export function list(value, read) {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new TypeError('Not a list');
  }
  return value.slice(0, MAX_ITEMS).map((item) => read(item));
}

/**
 * @param {*} value
 * @return {string}
 */
export function textOf(value) {
  if (value === undefined || value === null) {
    return '';
  }
  if (typeof value !== 'string') {
    throw new TypeError('Not a text');
  }
  return value.slice(0, MAX_TEXT);
}

/**
 * @param {!Array<string>} known
 * @param {*} value
 * @param {string} otherwise
 * @return {string}
 */
export function oneOf(known, value, otherwise) {
  const text = textOf(value);
  return known.includes(text) ? text : otherwise;
}
