/** @fileoverview What two people changed in the same cell: both sides, and the choice. */

import { button, create } from '../view/dom.js';
import { filled } from '../texts/texts.js';

/**
 * @param {Array<{entry: string, column: string, base: string, ours: string, theirs: string}>} conflicts without a column
 *     where they are about the whole row
 * @return {HTMLElement}
 */
export function conflictQuestions(app, conflicts) {
  return create('section.conflicts', {},
    create('h2', {}, filled(app.texts.conflicts, conflicts.length)),
    create('p.hint', {}, app.texts.conflictsHint),
    ...conflicts.map((conflict) => question(app, conflict)));
}

function question(app, conflict) {
  const { texts } = app;
  const own = create('textarea', { rows: 3, 'aria-label': texts.ownText }, conflict.ours);
  const group = create('fieldset', {},
    create('legend', {}, `${filled(texts.number, conflict.entry)} ${texts[conflict.column] || texts.wholeRow}`),
    create('div.beside', {},
      side(texts.mine, conflict.ours, texts.takeThis, () => take(resolve('ours'))),
      side(texts.theirs, conflict.theirs, texts.takeThis, () => take(resolve('theirs')))),
    conflict.column && create('details', {}, create('summary', {}, texts.ownText), own, button('', texts.takeThis,
      () => take(resolve('ours'), { kind: 'cell', entry: conflict.entry, column: conflict.column, text: own.value }))));
  const resolve = (side) => ({ kind: 'resolve', entry: conflict.entry, column: conflict.column, take: side });
  const take = async (...changes) => {
    group.disabled = await app.change(changes, filled(texts.cellDone, conflict.entry));
  };
  return group;
}

function side(title, text, label, onTake) {
  return create('div.side-of', {}, create('h3', {}, title), create('p.quoted', {}, text || '–'), button('', label, onTake));
}
