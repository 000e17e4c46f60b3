/** @fileoverview What just happened, said to everybody, with the way back beside it. */

import { button, create, fill } from './dom.js';

/** A line at the foot of the window. It stays until the next one: nobody has to be quick. */
export class Notice {
  constructor(texts) {
    this.texts = texts;
    this.said = create('span', { role: 'status' });
    this.way = create('span');
    this.element = create('div.notice', { hidden: true }, this.said, this.way);
  }

  /**
   * @param {string} text
   * @param {function()=} undo takes it back
   */
  say(text, undo = undefined) {
    this.element.hidden = false;
    this.element.classList.remove('bad');
    this.said.textContent = text;
    fill(this.way,
      undo && button('.link', this.texts.undo, undo, { 'aria-keyshortcuts': 'Control+Z' }),
      button('.link.quiet', this.texts.close, () => { this.element.hidden = true; }));
  }

  /** Says what went wrong and what to do. */
  complain(problem) {
    this.say(whatIsWrong(this.texts, problem));
    this.element.classList.add('bad');
  }
}

/** @return {string} in the editor's words; what the server says of the matter where it is about what she wrote */
export function whatIsWrong(texts, problem) {
  const known = { 0: texts.unreachable, 401: texts.signedOut, 403: texts.forbidden, 404: texts.gone,
    412: texts.draftChanged, 413: texts.tooLarge, 429: texts.tooOften, 503: texts.storeAway };
  if (problem.status === undefined) {
    throw problem;
  }
  return known[problem.status] || (problem.status >= 500 ? texts.failed : problem.message || texts.failed);
}
