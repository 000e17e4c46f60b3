/** @fileoverview What the panel says when something could not be had. */

import { State } from '../panel/state.js';
import { Texts, failureTexts } from '../texts/texts.js';
import { button, create } from './dom.js';

/** A calm message, with a button where trying again may help. */
export class Notice {
  /**
   * @param {!Texts} texts
   * @param {function()} onRetry
   */
  constructor(texts, onRetry) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.onRetry = onRetry;
    /** @const {!HTMLElement} */
    this.element = create('div.notice', { 'hidden': true });
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    if (state.failure !== before.failure) {
      this.element.hidden = !state.failure;
      this.element.replaceChildren(...(state.failure ? this.content(state.failure) : []));
    }
  }

  /**
   * @param {string} failure
   * @return {!Array<!Node>}
   * @private
   */
  content(failure) {
    const [problem, advice] = failureTexts(this.texts, failure);
    const message = create('p', {}, create('strong', {}, problem), create('br', {}), advice);
    return failure !== 'missing'
      ? [message, button('.key.retry', {}, this.onRetry, this.texts.retry)]
      : [message];
  }
}
