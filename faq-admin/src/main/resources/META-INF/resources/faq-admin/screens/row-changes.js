/** @fileoverview Two states of a table, row by row and word by word. */

import { create } from '../view/dom.js';
import { differences } from '../draft/differences.js';
import { filled } from '../texts/texts.js';

const SHOWN = 100;

/**
 * @param {{added: Array<string>, changed: Array<object>, removed: Array<string>}} rows by their ids, and cells
 * @return {HTMLElement}
 */
export function rowChanges({ texts }, { added, changed, removed }) {
  const lines = [
    ...removed.map((id) => line(texts, id, texts.rowRemoved)),
    ...added.map((id) => line(texts, id, texts.rowAdded)),
    ...changed.map((cell) => line(texts, cell.entry, texts[cell.column] || cell.column, ...words(cell.before, cell.after))),
  ];
  return lines.length
    ? create('div', {},
      create('ul.rows', {}, ...lines.slice(0, SHOWN)),
      lines.length > SHOWN ? create('p.hint', {}, filled(texts.andMore, lines.length - SHOWN)) : null)
    : create('p.calm', {}, texts.sameRows);
}

function line(texts, id, what, ...content) {
  return create('li', {},
    create('span.number', {}, filled(texts.number, id)),
    create('span.tag', {}, what),
    create('span.diff', {}, ...content));
}

function words(before, after) {
  return differences(before, after).map(({ kind, text }) => kind === 'same' ? text : create(kind, {}, text));
}
