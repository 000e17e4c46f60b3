/** @fileoverview The whole table, by category where it has such, else by section. */

import { Actions } from '../panel/actions.js';
import { Entry, Section } from '../server/types.js';
import { State } from '../panel/state.js';
import { Texts, fill } from '../texts/texts.js';
import { button, create } from './dom.js';
import { categoryOf, listOf, question } from './hit.js';
import { nameOf } from '../server/readers.js';

/**
 * An entry stands under every section that it cites, since a reader looks for it under the one they are at.
 * @param {!State} state
 * @param {!Texts} texts
 * @param {!Actions} actions
 * @return {!Array<!Node>}
 */
export function wholeTable(state, texts, actions) {
  const entries = state.entries || [];
  const sections = state.catalog ? state.catalog.sections : [];
  const nameFor = (/** !Section */ section) => nameOf(section.id, section.title);
  const categories = entries.map(categoryOf).filter(Boolean);
  const names = new Set(categories.length ? categories : sections.map(nameFor));
  const places = (/** !Entry */ entry) => (categories.length
    ? [categoryOf(entry)]
    : sections.filter((section) => entry.sections.includes(section.id)).map(nameFor)).filter(Boolean);
  const groups = [...names].map((name) => [name, entries.filter((entry) => places(entry).includes(name))]);
  const others = entries.filter((entry) => !places(entry).length);
  return [
    create('div.bar', {},
      button('.back', {}, actions.back, texts.back),
      create('h3.all', { 'tabindex': '-1' }, fill(texts.all, entries.length))),
    ...[...groups, [texts.others, others]]
      .filter((group) => group[1].length)
      .flatMap(([name, members]) => [
        create('h4', {}, name, ' ', create('span.hint', {}, fill(texts.count, members.length))),
        listOf(members, question(actions)),
      ]),
  ];
}
