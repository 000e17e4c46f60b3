/** @fileoverview Finds entries without the server: less well, but at once. */

import { Entry, Hits } from './types.js';
import { fold, names } from '../page/fold.js';

const HITS = 6;
const ENOUGH = 0.5;

/**
 * @param {!Array<!Entry>} entries
 * @param {string} query
 * @return {!Hits} the entries that hold most of the pairs of characters in the query, with no promise that they fit
 */
export function matching(entries, query) {
  const wanted = pairs(query);
  const found = entries
    .map((entry) => {
      const whole = share(wanted, entry.question + entry.answer.text + entry.note.text);
      return { entry, whole, score: whole + share(wanted, entry.question) };
    })
    .filter((each) => each.whole >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, HITS);
  return hits('weak', found.map((each) => each.entry));
}

/**
 * @param {!Array<!Entry>} entries
 * @param {!Array<string>} context most telling first
 * @return {!Hits} the entries that cite the section named first
 */
export function citing(entries, context) {
  const found = context
    .map((name) => entries.filter((entry) => entry.sections.some((id) => names(fold(name), fold(id)))))
    .find((each) => each.length);
  return hits('good', (found || []).slice(0, HITS));
}

/**
 * @param {string} fit where anything is found
 * @param {!Array<!Entry>} found
 * @return {!Hits}
 */
function hits(fit, found) {
  const section = { id: '', name: '' };
  return { fit: found.length ? fit : 'none', hits: found, section, spelling: '', suggestions: [] };
}

/**
 * @param {!Array<string>} wanted
 * @param {string} text
 * @return {number} how many of them are in the text, from 0 to 1
 */
function share(wanted, text) {
  const heard = spoken(text);
  return wanted.filter((pair) => heard.includes(pair)).length / (wanted.length || 1);
}

/**
 * @param {string} query
 * @return {!Array<string>} each two characters side by side within a word; a character that is a word
 */
function pairs(query) {
  return query.split(/[\s、。，．,?？!！「」]+/).map(spoken).filter(Boolean).flatMap((word) => {
    const all = [...word];
    return all.length < 2 ? all : all.slice(1).map((character, at) => all[at] + character);
  });
}

/**
 * @param {string} text
 * @return {string} katakana as hiragana; ways to write the same alike
 */
function spoken(text) {
  return fold(text).replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
