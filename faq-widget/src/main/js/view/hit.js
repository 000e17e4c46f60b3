/** @fileoverview An entry in a list, as a button that opens it. */

import { Actions } from '../panel/actions.js';
import { Entry } from '../server/types.js';
import { button, create, marked } from './dom.js';
import { cut, excerpt } from './highlights.js';
import { phrased } from './line-breaking.js';

/**
 * @param {!Array<!Entry>} entries
 * @param {function(!Entry): !Node} show
 * @return {!Node}
 */
export function listOf(entries, show) {
  return create('ul.hits', { 'role': 'list' },
    ...entries.map((entry) => create('li', {}, show(entry))));
}

/**
 * @param {!Actions} actions
 * @return {function(!Entry): !Node} shows question, the questions that have the same answer, and excerpt, with what matched
 */
export function hit(actions) {
  return (entry) => {
    const name = 'hit-' + encodeURIComponent(entry.id);
    return button('.hit',
      {
        'lang': entry.lang, 'data-id': entry.id,
        'aria-labelledby': name, 'aria-describedby': name + '-answer',
      },
      () => actions.showEntry(entry),
      create(phrased('span.question', entry.question), { 'id': name },
        ...marked(cut(entry.question, 0, entry.highlights.question)),
        ...entry.alike.map((other) => create('div.hint', {}, other.question))),
      create('span.excerpt.phrased', { 'id': name + '-answer' },
        ...marked(excerpt(entry.answer.text, entry.highlights.answer))));
  };
}

/**
 * @param {!Actions} actions
 * @return {function(!Entry): !Node} shows the question alone
 */
export function question(actions) {
  return (entry) => button(
    phrased('.hit', entry.question), { 'lang': entry.lang, 'data-id': entry.id },
    () => actions.showEntry(entry), entry.question);
}

/**
 * @param {!Entry} entry
 * @return {string} its category, the widest word first; empty where it has none
 */
export function categoryOf(entry) {
  return entry.category.join(' > ');
}
