/** @fileoverview Tells screen readers what came of a search, once the typing rests. */

import { Hits } from '../server/types.js';
import { State } from '../panel/state.js';
import { Texts, failureTexts, fill } from '../texts/texts.js';
import { create } from './dom.js';

const REST_MS = 500;

/** A polite live region. */
export class Announcer {
  /**
   * @param {!Texts} texts
   * @param {!AbortSignal} signal
   */
  constructor(texts, signal) {
    /** @private @const */
    this.texts = texts;
    /** @const {!HTMLElement} */
    this.element = create('div.unseen', { 'role': 'status' });
    /** @private {number} */
    this.timer = 0;
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    if (state.failure && state.failure !== before.failure) {
      this.say(failureTexts(this.texts, state.failure)[0]);
    } else if (state.found && state.found !== before.found) {
      this.say(this.count(state));
    }
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.element.textContent = '';
    this.timer = setTimeout(() => this.element.append(text), REST_MS);
  }

  /**
   * @param {!State} state
   * @return {string}
   * @private
   */
  count(state) {
    const { texts } = this;
    const { fit, hits, suggestions } = /** @type {!Hits} */ (state.found);
    const count = fill(texts.count, hits.length || suggestions.length);
    return fit === 'good' ? fill(texts.found, hits.length)
      : hits.length || suggestions.length ? texts.perhaps + ' ' + count
        : fill(texts.none, state.query);
  }
}
