/** @fileoverview The table as it is with a draft's changes. */

import { COLUMNS } from '../server/columns.js';

/**
 * @param {Array<object>} entries in service, as the API has them
 * @param {Array<object>} changes of a draft, oldest first
 * @param {string} lang whose texts the entries have; empty for the catalog's own
 * @return {Array<{id: string, question: string, answer: string, note: string, changed: Set<string>, state: string}>}
 *     `state` is `added`, `removed` or empty
 */
export function withChanges(entries, changes, lang) {
  const rows = new Map(entries.map((entry) => [entry.id, rowOf(entry)]));
  changes.forEach((change) => apply(rows, change, lang));
  return [...rows.values()];
}

function rowOf({ id, question, answer, note }) {
  return { id, question, answer: answer.text, note: note.text, changed: new Set(), state: '' };
}

function apply(rows, change, lang) {
  const row = rows.get(change.entry);
  if (change.kind === 'remove') {
    mark(row, 'removed');
  } else if (change.kind === 'row' && !lang) {
    rows.set(change.entry, { ...texts(change), id: change.entry, changed: new Set(COLUMNS), state: 'added' });
  } else if (row && change.kind === 'cell' && !lang) {
    put(row, change.column, change.text);
  } else if (row && change.kind === 'translation' && change.lang === lang) {
    Object.entries(texts(change)).forEach(([column, text]) => put(row, column, text));
  }
}

function mark(row, state) {
  if (row) {
    row.state = state;
  }
}

function put(row, column, text) {
  row.changed.add(column);
  row[column] = text;
}

function texts(change) {
  return Object.fromEntries(COLUMNS.map((column) => [column, change[column] || '']));
}
