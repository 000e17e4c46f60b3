/** @fileoverview The whole table, by section. */

import { Actions } from '../panel/actions.js';
import { Entry, Section } from '../server/types.js';
import { State } from '../panel/state.js';
import { Texts, fill } from '../texts/texts.js';
import { button, create } from './dom.js';
import { listOf, question } from './hit.js';
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
  const known = sections.map((section) => section.id);
  const groups = sections.map((section) => [nameOf(section.id, section.title), citing(entries, section)]);
  const others = entries.filter((entry) => !entry.sections.some((id) => known.includes(id)));
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

/**
 * @param {!Array<!Entry>} entries
 * @param {!Section} section
 * @return {!Array<!Entry>}
 */
function citing(entries, section) {
  return entries.filter((entry) => entry.sections.includes(section.id));
}
