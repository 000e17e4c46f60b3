/** @fileoverview Tells screen readers what came of a search, once the typing rests. */

import { State } from '../state.js';
import { Texts, fill } from '../i18n.js';
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
    this.element = create('div', { 'class': 'unseen', 'role': 'status' });
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
      this.say(this.texts[state.failure]);
    } else if (state.found && state.found !== before.found) {
      this.say(this.count(state));
    }
  }

  /**
   * @param {!State} state
   * @return {string}
   * @private
   */
  count(state) {
    switch (state.found && state.found.fit) {
      case 'none':
        return fill(this.texts.none, state.query);
      case 'weak':
        return fill(this.texts.perhapsCount, state.found.hits.length);
      default:
        return fill(this.texts.found, state.found.hits.length);
    }
  }

  /**
   * @param {string} text
   * @private
   */
  say(text) {
    clearTimeout(this.timer);
    this.element.textContent = '';
    this.timer = setTimeout(() => this.element.append(text), REST_MS);
  }
}
