/** @fileoverview The step into service. */

import { ask } from '../view/dialog.js';
import { create, field } from '../view/dom.js';
import { filled } from '../texts/texts.js';
import { moment, shortHash } from '../view/numbers.js';
import { conflictsIn, conflictQuestions } from './conflicts.js';

/** @return {HTMLElement} */
export function publishForm(app) {
  const { texts } = app;
  const comment = create('input', { maxlength: 500, 'data-first': true });
  const submit = async (event) => {
    event.preventDefault();
    event.submitter && (event.submitter.disabled = true);
    await publish(app, comment.value.trim());
    event.submitter && (event.submitter.disabled = false);
  };
  return create('form.publish', { submit },
    field(texts.comment, comment, texts.commentHint),
    create('button.main', { type: 'submit' }, filled(texts.publish, app.draft.steps.length)));
}

async function publish(app, comment) {
  try {
    await app.client.publish(app.catalog.id, app.draft.base, comment);
    await app.refresh();
    app.notice.say(app.texts.published);
    app.go('versions');
  } catch (problem) {
    await (problem.status === 409 ? meet(app, problem.body) : complain(app, problem));
  }
}

async function complain(app, problem) {
  app.notice.complain(problem);
}

/** Somebody published in between: nothing of theirs is overwritten unseen. */
async function meet(app, body) {
  const { texts, lang } = app;
  const theirs = body.served || {};
  const who = filled(texts.publishedBetween, theirs.author || '', moment(theirs.since, lang), shortHash(theirs.hash || ''));
  const questions = conflictsIn(body).length ? [conflictQuestions(app, conflictsIn(body))] : [];
  if (await ask(texts.conflict, [create('p', {}, who), ...questions, create('p', {}, texts.conflictHint)],
    texts.lookAgain, texts.cancel)) {
    await app.attempt(() => app.refresh());
    app.show(app.screen);
  }
}
