/**
 * @fileoverview Values out of JSON that nobody vouches for: of the kind wanted and of a bounded size, or a
 * TypeError. What is missing is empty, unless it is needed.
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
 * @param {!Object<string, function(*): *>} members how to read each
 * @return {function(*): ?} reads an object with these members and no others
 */
export function reader(members) {
  return (value) => {
    const fields = object(value ?? {});
    return Object.fromEntries(Object.keys(members).map((name) => [name, members[name](fields[name])]));
  };
}

/**
 * @param {function(*): T} read
 * @return {function(*): !Array<T>}
 * @template T
 */
export function listOf(read) {
  return (value = []) => {
    if (!Array.isArray(value)) {
      throw new TypeError('Not a list');
    }
    return value.slice(0, MAX_ITEMS).map((item) => read(item));
  };
}

/**
 * @param {*} value
 * @return {string}
 */
export function textOf(value) {
  const text = value ?? '';
  if (typeof text !== 'string') {
    throw new TypeError('Not a text');
  }
  return text.slice(0, MAX_TEXT);
}

/**
 * @param {*} value
 * @return {string} never empty
 */
export function needed(value) {
  if (!value) {
    throw new TypeError('A text is missing');
  }
  return textOf(value);
}

/**
 * @param {!Array<string>} known
 * @param {string} otherwise
 * @return {function(*): string}
 */
export function oneOf(known, otherwise) {
  return (value) => {
    const text = textOf(value);
    return known.includes(text) ? text : otherwise;
  };
}
