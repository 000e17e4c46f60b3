/** @fileoverview What a draft changes, step by step, and the way back from each. */

import { ask } from '../view/dialog.js';
import { button, create } from '../view/dom.js';
import { described } from './described.js';

/**
 * @param {Array<Array<object>>} steps
 * @param {boolean} isOwn whether they can be taken back here
 * @return {HTMLElement}
 */
export function changeList(app, steps, isOwn) {
  const { texts } = app;
  return create('section', {},
    create('h2', {}, texts.whatChanged),
    create('ul.changes', {}, ...steps.map((step) => create('li', {},
      create('span', {}, described(texts, step[0])),
      isOwn ? takeBack(app, step) : null))),
    isOwn ? button('.grave', texts.discard, () => discard(app)) : null);
}

function takeBack(app, step) {
  const { texts, draft, notice } = app;
  const back = async () => {
    await draft.takeBack(step.map(({ id }) => id));
    notice.say(texts.undone);
  };
  return button('.link', texts.undo, () => app.attempt(back), { 'aria-label': `${texts.undo}: ${described(texts, step[0])}` });
}

async function discard(app) {
  const { texts, draft } = app;
  if (await ask(texts.discard, [create('p', {}, texts.discardHint)], texts.discard, texts.cancel, true)) {
    await app.attempt(() => draft.discard());
  }
}
