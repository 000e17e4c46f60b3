/** @fileoverview The step into service. */

import { ask } from '../view/dialog.js';
import { create, field } from '../view/dom.js';
import { readRows } from '../server/columns.js';
import { filled } from '../texts/texts.js';
import { shortHash } from '../view/numbers.js';
import { rowChanges } from './row-changes.js';

/**
 * @param {{author: string, version: string, steps: number}} draft the author is empty for one's own; the version as it was seen
 * @return {HTMLElement}
 */
export function publishForm(app, draft) {
  const { texts } = app;
  const comment = create('input', { maxlength: 500, 'data-first': true });
  const send = create('button.main', { type: 'submit' }, filled(texts.publish, draft.steps));
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    await publish(app, { version: draft.version, author: draft.author, comment: comment.value.trim(), confirmed: false });
    send.disabled = false;
  };
  return create('form.publish', { submit }, field(texts.comment, comment, texts.commentHint), send);
}

async function publish(app, what) {
  const { texts } = app;
  try {
    await app.client.publish(app.catalog.id, what);
    await app.refresh();
    app.notice.say(texts.published);
    app.go('versions');
  } catch (problem) {
    if (problem.status === 409) {
      await meet(app, problem.body);
    } else if (problem.body?.parameter === 'confirmed') {
      await (await ask(texts.loss, [], texts.publishAllTheSame, texts.cancel, true)) && publish(app, { ...what, confirmed: true });
    } else {
      app.notice.complain(problem);
    }
  }
}

/** Somebody published in between: both sides are shown, and nothing of theirs is overwritten unseen. */
async function meet(app, { served, theirs, ours }) {
  const { texts } = app;
  const side = (title, rows) => create('section', {}, create('h3', {}, title), rowChanges(app, readRows(rows)));
  const again = await ask(texts.conflict, [
    create('p', {}, filled(texts.publishedBetween, shortHash(served))),
    create('div.beside', {}, side(texts.theirs, theirs), side(texts.mine, ours)),
    create('p', {}, texts.conflictHint)], texts.lookAgain, texts.cancel);
  if (again) {
    await app.attempt(() => app.draft.rebase());
  }
}
