/** @fileoverview The table as it is with a draft's changes, and what is different. */

import { COLUMNS } from '../server/columns.js';

/**
 * A row of the table: its texts, which of its cells are not as in service, and whether it is `added` or `removed`.
 * @typedef {{id: string, question: string, answer: string, note: string, changed: Set<string>, state: string}} Row
 */

/**
 * @param {Array<object>} served the entries in service, as the API has them
 * @param {Array<object>} drafted the entries as the draft has them
 * @return {Array<Row>} in the draft's order; what it removes stands where it stood
 */
export function compared(served, drafted) {
  const before = new Map(served.map((entry) => [entry.id, rowOf(entry)]));
  const after = drafted.map((entry) => differing(before.get(entry.id), rowOf(entry)));
  const kept = new Set(after.map(({ id }) => id));
  const rows = [...after];
  [...before.values()].forEach((row, index) => {
    if (!kept.has(row.id)) {
      rows.splice(index, 0, { ...row, state: 'removed' });
    }
  });
  return rows;
}

/**
 * @param {Array<object>} entries in service, in the language as far as they are translated
 * @param {Array<object>} changes of a draft, oldest first
 * @param {string} lang
 * @return {Array<Row>} with empty texts where there is no translation yet
 */
export function translated(entries, changes, lang) {
  const rows = new Map(entries.map((entry) => [entry.id, entry.lang === lang ? rowOf(entry) : untranslated(entry.id)]));
  changes.filter((change) => change.kind === 'translation' && change.lang === lang && rows.has(change.entry))
    .forEach((change) => rows.set(change.entry, differing(rows.get(change.entry),
      { ...untranslated(change.entry), question: change.question, answer: change.answer, note: change.note || '' })));
  return [...rows.values()];
}

function rowOf({ id, question, answer, note }) {
  return { id, question, answer: answer.text, note: note.text, changed: new Set(), state: '' };
}

function untranslated(id) {
  return { id, question: '', answer: '', note: '', changed: new Set(), state: '' };
}

function differing(before, after) {
  const changed = new Set(COLUMNS.filter((column) => before?.changed.has(column) || before?.[column] !== after[column]));
  return { ...after, changed, state: before ? '' : 'added' };
}
