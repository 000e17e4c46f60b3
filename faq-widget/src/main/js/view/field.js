/** @fileoverview The field for the words. */

import { MAX_QUERY } from '../server/client.js';
import { State } from '../panel/state.js';
import { Texts } from '../texts/texts.js';
import { button, create } from './dom.js';

/** A search field and a button to clear it. Its text is never changed while somebody types. */
export class Field {
  /**
   * @param {!Texts} texts
   * @param {function(string)} onType called with every change, also while an input method composes
   */
  constructor(texts, onType) {
    /** @private @const */
    this.onType = onType;
    /** @private @const */
    this.input = /** @type {!HTMLInputElement} */ (create('input', {
      'type': 'text', 'role': 'searchbox', 'aria-label': texts.ask, 'placeholder': texts.example,
      'maxlength': MAX_QUERY, 'autocomplete': 'off', 'autocapitalize': 'off', 'spellcheck': 'false',
      'enterkeyhint': 'search',
    }));
    /** @private @const */
    this.clear = button(
      '.icon.clear', { 'aria-label': texts.clear, 'hidden': true }, () => this.erase(), '×');
    /** @const {!HTMLElement} */
    this.element = create('div.ask', { 'role': 'search' }, this.input, this.clear);
    this.input.addEventListener('input', () => this.typed());
  }

  /**
   * Follows a query that somebody else than the reader put in.
   * @param {!State} state
   * @param {!State} before
   */
  render({ query }, before) {
    if (query !== before.query && query !== this.input.value.trim()) {
      this.input.value = query;
      this.clear.hidden = !query;
    }
  }

  /** Puts the caret in. */
  focus() {
    this.input.focus();
  }

  /**
   * @param {?EventTarget} target
   * @return {boolean} whether an event of this target is about the text
   */
  isInput(target) {
    return target === this.input;
  }

  /** @private */
  typed() {
    this.clear.hidden = !this.input.value;
    this.onType(this.input.value);
  }

  /** @private */
  erase() {
    this.input.value = '';
    this.typed();
    this.focus();
  }
}
