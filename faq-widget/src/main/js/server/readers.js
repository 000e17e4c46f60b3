/**
 * @fileoverview Reads what the server answers. Every reader returns a value of its declared shape or throws a
 * TypeError; kinds unknown here become plain text.
 */

import {
  Block, Catalog, Contact, Entry, Highlight, Highlights, Hits, Inline, Item, RichText, Section,
} from './types.js';
import { listOf, needed, object, oneOf, reader, textOf } from './validation.js';

const FITS = ['good', 'weak', 'none'];
const BLOCKS = ['paragraph', 'steps', 'options', 'note'];

/** @type {function(*): !Highlight} */
const readHighlight = reader({ 'start': Number, 'end': Number });

/** @type {function(*): !Highlights} */
const readHighlights = reader({
  'question': listOf(readHighlight), 'answer': listOf(readHighlight), 'note': listOf(readHighlight),
});

/** @type {function(*): !Inline} */
const readInline = reader({ 'kind': textOf, 'text': textOf, 'target': textOf, 'step': textOf });

/** @type {function(*): !Item} */
const readItem = reader({ 'marker': textOf, 'inlines': listOf(readInline) });

/** @type {function(*): !Block} */
const readBlock = reader({ 'kind': oneOf(BLOCKS, 'paragraph'), 'items': listOf(readItem) });

/** @type {function(*): !RichText} */
const readText = reader({ 'text': textOf, 'blocks': listOf(readBlock) });

/** @type {function(*): !Section} */
const readSection = reader({ 'id': textOf, 'title': textOf, 'href': textOf, 'entries': listOf(textOf) });

/** @type {function(*): !Contact} */
const readContact = reader({
  'name': textOf, 'mail': textOf, 'phone': textOf, 'url': textOf, 'notice': textOf,
});

/** @type {function(*): !Entry} */
export const readEntry = reader({
  'id': needed,
  'lang': textOf,
  'question': needed,
  'answer': readText,
  'note': readText,
  'sections': listOf(textOf),
  'category': listOf(textOf),
  'links': listOf(reader({ 'text': textOf, 'href': textOf })),
  'owner': textOf,
  'updated': textOf,
  'alike': listOf(reader({ 'question': textOf })),
  'highlights': readHighlights,
});

/** @type {function(*): !Catalog} */
export const readCatalog = reader({
  'id': needed, 'title': textOf, 'updated': textOf, 'contact': readContact, 'sections': listOf(readSection),
});

/** @type {function(*): !Object<string, ?>} */
const readAnswer = reader({
  'hits': listOf(readEntry),
  'fit': oneOf(FITS, 'good'),
  'context': reader({ 'section': readSection }),
  'spelling': textOf,
});

/**
 * @param {*} json
 * @return {!Hits}
 */
export function readHits(json) {
  const answer = readAnswer(object(json));
  const hits = answer['hits'];
  const { id, title } = /** @type {!Section} */ (answer['context']['section']);
  return {
    fit: hits.length ? answer['fit'] : 'none',
    hits,
    section: { id, name: nameOf(id, title) },
    spelling: answer['spelling'],
    suggestions: [],
  };
}

/**
 * @param {string} member of the answer that lists entries, in whole or by their questions alone
 * @return {function(*): !Array<!Entry>}
 */
export function entriesIn(member) {
  return (json) => listOf(readEntry)(object(json)[member] || null);
}

/**
 * @param {string} id
 * @param {string} title
 * @return {string} a section's name as its heading has it; empty where there is no id
 */
export function nameOf(id, title) {
  return id && `【${id}】${title}`;
}
