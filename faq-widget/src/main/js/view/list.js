/** @fileoverview The list of entries, and the focus in it. */

import { Actions } from '../panel/actions.js';
import { Listing } from './listing.js';
import { State } from '../panel/state.js';
import { Texts } from '../texts/texts.js';
import { create } from './dom.js';

const STEPS = { 'ArrowDown': 1, 'ArrowUp': -1 };

/**
 * The list of hits. Each is a button, so that Tab, Enter and Space work as everywhere; arrows go through
 * them too.
 */
export class ListView {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   */
  constructor(texts, actions) {
    /** @private @const */
    this.listing = new Listing(texts, actions);
    /** @const {!HTMLElement} */
    this.element = create('div.list', {});
    /** @private {?Element} the hit opened last */
    this.left = null;
  }

  /** @param {!State} state */
  render(state) {
    this.element.replaceChildren(...this.listing.content(state));
  }

  /** Takes note of what has the focus, for coming back to it. */
  leave() {
    this.left = this.element.querySelector(':focus');
  }

  /** @return {boolean} whether there was a hit to focus */
  focusFirst() {
    return this.focus(this.hits()[0]);
  }

  /** @return {boolean} whether there was a heading of, or a way to, the whole table */
  focusAll() {
    return this.focus(this.element.querySelector('.all'));
  }

  /**
   * @param {string|undefined} id of an entry
   * @return {boolean} whether the hit left last or one of that entry is there, and has the focus now
   */
  focusEntry(id) {
    const left = this.left && this.left.isConnected ? this.left : null;
    return this.focus(left || this.hits().find((hit) => hit.dataset['id'] === id));
  }

  /**
   * @param {string} key
   * @param {!Element} focused
   * @return {boolean} whether the focus moved to another hit; false also at either end
   */
  step(key, focused) {
    const at = this.hits().indexOf(/** @type {!HTMLElement} */ (focused));
    return at >= 0 && key in STEPS && this.focus(this.hits()[at + STEPS[key]]);
  }

  /**
   * @param {!Element} focused
   * @return {boolean} whether it is the first hit
   */
  isFirst(focused) {
    return focused === this.hits()[0];
  }

  /**
   * @return {!Array<!HTMLElement>}
   * @private
   */
  hits() {
    return /** @type {!Array<!HTMLElement>} */ ([...this.element.querySelectorAll('.hit')]);
  }

  /**
   * @param {?Element|undefined} element
   * @return {boolean}
   * @private
   */
  focus(element) {
    if (element) {
      /** @type {!HTMLElement} */ (element).focus();
    }
    return !!element;
  }
}
