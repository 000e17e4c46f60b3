/** @fileoverview Finds entries without the server: less well, but at once. */

import { Entry, Hits } from './shapes.js';
import { fold, names } from '../page/fold.js';

const HITS = 6;
const ENOUGH = 0.5;
const PLENTY = 0.8;

/** @type {!WeakMap<!Entry, !Array<string>>} each entry's question, and all its text, ready to be compared */
const read = new WeakMap();

/**
 * @param {!Array<!Entry>} entries
 * @param {string} query
 * @return {!Hits} the entries that hold most of the pairs of characters in the query
 */
export function matching(entries, query) {
  const wanted = pairs(query);
  const found = entries
    .map((entry) => {
      const [question, whole] = textsOf(entry);
      return { entry, share: share(wanted, whole), score: share(wanted, whole) + share(wanted, question) };
    })
    .filter((each) => each.share >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, HITS);
  const fit = !found.length ? 'none' : found.some((each) => each.share >= PLENTY) ? 'good' : 'weak';
  return hits(fit, found.map((each) => each.entry));
}

/**
 * @param {!Array<!Entry>} entries
 * @param {!Array<string>} context most telling first
 * @return {!Hits} the entries that cite the section named first
 */
export function citing(entries, context) {
  const found = context
    .map((place) => entries.filter((entry) => entry.sections.some((id) => names(fold(place), fold(id)))))
    .find((each) => each.length);
  return hits(found ? 'good' : 'none', (found || []).slice(0, HITS));
}

/**
 * @param {string} fit
 * @param {!Array<!Entry>} found
 * @return {!Hits}
 */
function hits(fit, found) {
  return { fit, hits: found, section: { id: '', name: '' }, spelling: '', suggestions: [] };
}

/**
 * @param {!Entry} entry
 * @return {!Array<string>}
 */
function textsOf(entry) {
  if (!read.has(entry)) {
    read.set(entry, [spoken(entry.question), spoken(entry.question + entry.answer.text + entry.note.text)]);
  }
  return /** @type {!Array<string>} */ (read.get(entry));
}

/**
 * @param {!Array<string>} wanted
 * @param {string} text
 * @return {number} how many of them are in the text, from 0 to 1
 */
function share(wanted, text) {
  return wanted.filter((pair) => text.includes(pair)).length / (wanted.length || 1);
}

/**
 * @param {string} query
 * @return {!Array<string>} each two characters side by side within a word; a character that is a word
 */
function pairs(query) {
  return query.split(/[\s、。，．,?？!！「」]+/).map(spoken).filter(Boolean).flatMap((word) =>
    word.length < 2 ? [word] : [...word].slice(1).map((character, at) => word[at] + character));
}

/**
 * @param {string} text
 * @return {string} katakana as hiragana; ways to write the same alike
 */
function spoken(text) {
  return fold(text).replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
