/** @fileoverview The office's own file: compared row by row, and merged with what was edited here since. */

import { ask } from '../view/dialog.js';
import { create, field, fill } from '../view/dom.js';
import { filled } from '../texts/texts.js';
import { conflictQuestions, conflictsIn } from './conflicts.js';
import { rowChanges } from './row-changes.js';

const FORMATS = '.xlsx,.xls,.ods,.csv,.tsv,.txt,.docx,.md,.html,.json';

/**
 * @param {function()} onTaken what follows once the file is in the draft
 * @return {HTMLElement}
 */
export function uploadPart(app, onTaken) {
  const { texts } = app;
  const result = create('div', { 'aria-live': 'polite' });
  const file = create('input', { type: 'file', accept: FORMATS, change: () => file.files[0] && take(file.files[0]) });
  const take = (chosen) => app.attempt(async () => {
    fill(result, create('p.calm', {}, texts.examining));
    const known = new Set(app.draft.changes.map((change) => change.id));
    const offered = await app.client.offerTable(app.catalog.id, chosen);
    await app.draft.load();
    fill(result, ...differing(app, offered));
    await sureOfLoss(app, offered, known);
    onTaken();
  });
  const drop = (event) => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) {
      take(event.dataTransfer.files[0]);
    }
  };
  return create('div.drop', { dragover: (event) => event.preventDefault(), drop },
    create('h2', {}, texts.upload),
    field(texts.uploadHint, file),
    result);
}

function differing(app, offered) {
  const { texts } = app;
  const { added, changed, removed } = offered.rows;
  return [
    create('p', {}, filled(texts.offered, added.length, new Set(changed.map(({ entry }) => entry)).size, removed.length)),
    offered.problems.length ? create('ul.trouble', {}, ...offered.problems.map((problem) => create('li', {}, problem.message))) : null,
    conflictsIn(offered).length ? conflictQuestions(app, conflictsIn(offered)) : null,
    rowChanges(app, offered.rows),
  ];
}

/** Half of the entries gone is more often a wrong file than a decision. */
async function sureOfLoss(app, offered, known) {
  const { texts, draft } = app;
  const gone = offered.rows.removed.length;
  const isLoss = gone * 2 >= app.catalog.entryCount;
  if (isLoss && !await ask(texts.loss, [create('p', {}, filled(texts.lossHint, gone, app.catalog.entryCount))],
    texts.lossMeant, texts.cancel, true)) {
    const fresh = draft.changes.find((change) => change.kind === 'table' && !known.has(change.id));
    await draft.takeBack([fresh?.id]);
  }
}
