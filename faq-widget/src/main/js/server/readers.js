/**
 * @fileoverview Reads what the server answers. Every reader returns a value of its declared shape or throws a
 * TypeError; kinds unknown here become plain text.
 */

import {
  Block, Catalog, Entry, Highlight, Highlights, Hits, Inline, Item, RichText, Section,
} from './shapes.js';
import { list, object, oneOf, textOf } from './json.js';

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
  const { id, title } = readSection(object(fields['context'] || {})['section'] || {});
  return {
    fit: hits.length ? fit : 'none',
    hits,
    section: { id, name: nameOf(id, title) },
    spelling: textOf(fields['spelling']),
    suggestions: [],
  };
}

/**
 * @param {string} member of the answer that lists entries, in whole or by their questions alone
 * @return {function(*): !Array<!Entry>}
 */
export function entriesIn(member) {
  return (json) => list(object(json)[member] || null, readEntry);
}

/**
 * @param {string} id
 * @param {string} title
 * @return {string} a section's name as its heading has it; empty where there is no id
 */
export function nameOf(id, title) {
  return id && `【${id}】${title}`;
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
  if (!textOf(fields['id'])) {
    throw new TypeError('A catalog has an id');
  }
  return {
    contact: {
      name: textOf(contact['name']),
      mail: textOf(contact['mail']),
      phone: textOf(contact['phone']),
      url: textOf(contact['url']),
    },
    sections: list(fields['sections'], readSection),
  };
}

/**
 * @param {*} json
 * @return {!Section}
 */
function readSection(json) {
  const fields = object(json);
  return {
    id: textOf(fields['id']),
    title: textOf(fields['title']),
    href: textOf(fields['href']),
    entries: list(fields['entries'], Number),
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
