/** @fileoverview A small button by what the reader selected on the page. */

import { Texts } from '../texts/texts.js';
import { belongsToIme } from './ime.js';
import { button } from './dom.js';
import { watchSelection } from '../page/selection.js';

const GAP = 8;

/** Offers to look the selected text up; Esc, or selecting something else, takes it away. */
export class SelectionButton {
  /**
   * @param {!Texts} texts
   * @param {function(string)} lookUp
   * @param {!AbortSignal} signal
   */
  constructor(texts, lookUp, signal) {
    /** @private {string} */
    this.text = '';
    /** @private {string} what the reader has asked about, or does not want to */
    this.dismissed = '';
    /** @const {!HTMLElement} */
    this.element = button('.asker', { 'hidden': true }, () => {
      this.dismiss();
      lookUp(this.text);
    }, texts.lookUp);
    watchSelection((text, end) => this.offer(text, end), signal);
    const press = (/** !Event */ event) => this.press(/** @type {!KeyboardEvent} */ (event));
    document.addEventListener('keydown', press, { signal });
  }

  /**
   * @param {string} text
   * @param {?ClientRect} end
   * @private
   */
  offer(text, end) {
    this.text = text;
    this.dismissed = text === this.dismissed ? text : '';
    this.element.hidden = !end || !!this.dismissed;
    if (end && !this.element.hidden) {
      const { width, height } = this.element.getBoundingClientRect();
      const below = end.bottom + GAP + height < window.innerHeight;
      this.element.style.left = Math.max(GAP, Math.min(end.right, window.innerWidth - width - GAP)) + 'px';
      this.element.style.top = (below ? end.bottom + GAP : end.top - GAP - height) + 'px';
    }
  }

  /**
   * @param {!KeyboardEvent} event
   * @private
   */
  press(event) {
    if (event.key === 'Escape' && !belongsToIme(event)) {
      this.dismiss();
    }
  }

  /** @private */
  dismiss() {
    this.dismissed = this.text;
    this.element.hidden = true;
  }
}
