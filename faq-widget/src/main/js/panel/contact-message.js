/** @fileoverview What the reader may send to the office: nothing that they do not see first. */

import { State } from './state.js';
import { Texts, cited } from '../texts/texts.js';
import { shorten } from '../page/fold.js';
import { Position } from '../page/position.js';

const ENTRIES = 5;

/**
 * Short, since mail programs on Windows take links of some 2,000 bytes and a Japanese character is nine.
 * @param {!Texts} texts
 * @param {!State} state
 * @param {!Position} position
 * @param {string} said what the reader has written about it already
 * @return {string}
 */
export function contactMessage(texts, state, position, said) {
  const facts = [
    [texts.reading, shorten(position.heading, 60)],
    [texts.searched, shorten(state.query, 60)],
    [texts.read, state.read.slice(0, ENTRIES).map((id) => cited(texts, id)).join(', ')],
  ];
  const lines = facts.filter((fact) => fact[1]).map((fact) => fact.join(': '));
  return [texts.asking + ':', said, '', '--', ...lines, position.address, navigator.userAgent].join('\n');
}
