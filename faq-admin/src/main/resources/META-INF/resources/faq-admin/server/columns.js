/** @fileoverview The table's columns: by the names that the server and the office use, and by ours. */

const NAMES = { question: '問い合わせ', answer: '回答', note: '備考' };

/** Ours, in the table's order. */
export const COLUMNS = Object.keys(NAMES);

/** @return {object} a change as the server takes it */
export function toServer(change) {
  return change.column ? { ...change, column: NAMES[change.column] } : change;
}

/** @return {object} the rows that differ, their cells by our names */
export function readRows(rows) {
  return { ...rows, changed: rows.changed.map(fromServer) };
}

/** @return {object} anything of the server that has a column, with our name for it */
export function fromServer(thing) {
  return thing.column ? { ...thing, column: COLUMNS.find((column) => NAMES[column] === thing.column) || thing.column } : thing;
}
