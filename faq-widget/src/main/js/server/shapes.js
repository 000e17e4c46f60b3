/**
 * @fileoverview What the server answers (docs/http-api.md), read from JSON that nobody vouches for. Every reader
 * returns a value of its declared shape or throws a TypeError; sizes are bounded; kinds unknown here
 * become plain text.
 */

/** @typedef {{start: number, end: number}} */
export let Highlight;

/** @typedef {{kind: string, text: string, target: string, step: string}} */
export let Inline;

/** @typedef {{marker: string, inlines: !Array<!Inline>}} */
export let Item;

/** @typedef {{kind: string, items: !Array<!Item>}} */
export let Block;

/** @typedef {{text: string, blocks: !Array<!Block>}} */
export let RichText;

/** @typedef {{question: !Array<!Highlight>, answer: !Array<!Highlight>, note: !Array<!Highlight>}} */
export let Highlights;

/**
 * An entry, and what matched in it where a search found it.
 * @typedef {{
 *   number: number,
 *   lang: string,
 *   question: string,
 *   answer: !RichText,
 *   note: !RichText,
 *   sections: !Array<string>,
 *   highlights: !Highlights
 * }}
 */
export let Entry;

/**
 * `section` is the name of the section that the page context names, as its heading has it; empty for none.
 * @typedef {{fit: string, hits: !Array<!Entry>, section: string}}
 */
export let Hits;

/** @typedef {{name: string, mail: string, phone: string, url: string}} */
export let Contact;

/** @typedef {{contact: !Contact, hrefs: !Map<string, string>}} */
export let Catalog;

const MAX_ITEMS = 500;
const MAX_TEXT = 50000;
const FITS = ['good', 'weak', 'none'];
const BLOCKS = ['paragraph', 'steps', 'options', 'note'];

/**
 * @param {*} json
 * @return {!Hits}
 */
export function readHits(json) {
  const fields = object(json);
  const hits = list(fields['hits'], readEntry);
  const fit = oneOf(FITS, fields['fit'], 'good');
  const section = object(object(fields['context'] || {})['section'] || {});
  return { fit: hits.length ? fit : 'none', hits, section: nameOf(section) };
}

/**
 * @param {!Object<string, *>} section
 * @return {string}
 */
function nameOf(section) {
  const id = textOf(section['id']);
  return id && `【${id}】${textOf(section['title'])}`;
}

/**
 * @param {*} json
 * @return {!Entry}
 */
export function readEntry(json) {
  const fields = object(json);
  const number = fields['number'];
  const question = textOf(fields['question']);
  if (!Number.isInteger(number) || !question) {
    throw new TypeError('An entry has a number and a question');
  }
  return {
    number: Number(number),
    lang: textOf(fields['lang']),
    question,
    answer: readText(fields['answer']),
    note: readText(fields['note']),
    sections: list(fields['sections'], textOf),
    highlights: readHighlights(fields['highlights']),
  };
}

/**
 * @param {*} json
 * @return {!Catalog}
 */
export function readCatalog(json) {
  const fields = object(json);
  const contact = object(fields['contact'] || {});
  const sections = list(fields['sections'], (section) => object(section));
  return {
    contact: {
      name: textOf(contact['name']),
      mail: textOf(contact['mail']),
      phone: textOf(contact['phone']),
      url: textOf(contact['url']),
    },
    hrefs: new Map(sections.map((section) => [textOf(section['id']), textOf(section['href'])])),
  };
}

/**
 * @param {*} json
 * @return {!RichText}
 */
function readText(json) {
  const fields = object(json || {});
  return { text: textOf(fields['text']), blocks: list(fields['blocks'], readBlock) };
}

/**
 * @param {*} json
 * @return {!Block}
 */
function readBlock(json) {
  const fields = object(json);
  return { kind: oneOf(BLOCKS, fields['kind'], 'paragraph'), items: list(fields['items'], readItem) };
}

/**
 * @param {*} json
 * @return {!Item}
 */
function readItem(json) {
  const fields = object(json);
  return { marker: textOf(fields['marker']), inlines: list(fields['inlines'], readInline) };
}

/**
 * @param {*} json
 * @return {!Inline}
 */
function readInline(json) {
  const fields = object(json);
  return {
    kind: textOf(fields['kind']),
    text: textOf(fields['text']),
    target: textOf(fields['target']),
    step: textOf(fields['step']),
  };
}

/**
 * @param {*} json
 * @return {!Highlights}
 */
function readHighlights(json) {
  const fields = object(json || {});
  return {
    question: list(fields['question'], readHighlight),
    answer: list(fields['answer'], readHighlight),
    note: list(fields['note'], readHighlight),
  };
}

/**
 * @param {*} json
 * @return {!Highlight}
 */
function readHighlight(json) {
  const fields = object(json);
  return { start: Number(fields['start']), end: Number(fields['end']) };
}

/**
 * @param {*} value
 * @return {!Object<string, *>}
 */
function object(value) {
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
function list(value, read) {
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
function textOf(value) {
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
function oneOf(known, value, otherwise) {
  const text = textOf(value);
  return known.includes(text) ? text : otherwise;
}
