/** @fileoverview The office's own file: compared row by row, and merged with what was edited here since. */

import { ask } from '../view/dialog.js';
import { create, field, fill } from '../view/dom.js';
import { filled } from '../texts/texts.js';
import { conflictQuestions } from './conflicts.js';
import { problemList } from './preview.js';
import { rowChanges } from './row-changes.js';

const FORMATS = '.xlsx,.xls,.ods,.csv,.tsv,.txt,.docx,.md,.html,.json';

/** @return {HTMLElement} */
export function uploadPart(app) {
  const { texts } = app;
  const result = create('div', { 'aria-live': 'polite' });
  const file = create('input', { type: 'file', accept: FORMATS, change: () => file.files[0] && take(file.files[0]) });
  const take = async (chosen) => {
    fill(result, create('p.calm', {}, texts.examining));
    const taken = await app.attempt(async () => {
      await app.draft.offer(chosen);
      const preview = await app.client.preview(app.catalog.id, '');
      fill(result, ...differing(app, preview));
      await sureOfLoss(app, preview, result);
    });
    if (!taken) {
      fill(result);
    }
    file.value = '';
  };
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

function differing(app, { rows, problems }) {
  const changed = new Set(rows.changed.map(({ entry }) => entry)).size;
  return [
    create('p', {}, filled(app.texts.offered, rows.added.length, changed, rows.removed.length)),
    problemList(app, problems),
    app.draft.conflicts.length ? conflictQuestions(app, app.draft.conflicts) : null,
    rowChanges(app, rows),
  ];
}

/** Half of the entries gone is more often a wrong file than a decision. */
async function sureOfLoss({ texts, catalog, draft, notice }, { losesHalf, rows }, result) {
  const hint = filled(texts.lossHint, rows.removed.length, catalog.entryCount);
  if (losesHalf && !await ask(texts.loss, [create('p', {}, hint)], texts.lossMeant, texts.cancel, true)) {
    await draft.undo();
    fill(result);
    notice.say(texts.undone);
  }
}
