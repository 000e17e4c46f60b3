/** @fileoverview Keeps the list at the section being read. */

import { PanelView } from '../view/panel-view.js';
import { SearchController } from '../requests/search-controller.js';
import { Store } from './store.js';
import { depthOf } from './state.js';

/**
 * Follows the reader, but never while they type, read an entry or point at the panel, nor while the focus is in the
 * list, unless they have scrolled the page since.
 */
export class ContextSync {
  /**
   * @param {!Store} store
   * @param {!SearchController} search
   * @param {!PanelView} view
   * @param {!AbortSignal} signal
   */
  constructor(store, search, view, signal) {
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.search = search;
    /** @private @const */
    this.view = view;
    /** @private {boolean} whether the reader has moved on since the nearby entries were asked for */
    this.behind = true;
    /** @private {boolean} whether the reader has gone on with the page since they used the panel */
    this.onPage = false;
    const catchUp = () => setTimeout(() => this.catchUp()); // once hover and focus are where they go
    const use = (/** !Event */ event) => {
      this.onPage = event.type === 'scroll';
    };
    document.addEventListener('scroll', use, { capture: true, passive: true, signal });
    ['focusin', 'keydown', 'pointerdown'].forEach((type) => view.element.addEventListener(type, use, { signal }));
    document.addEventListener('pointerover', catchUp, { signal });
    view.element.addEventListener('focusout', catchUp, { signal });
  }

  /** Goes after the reader, who may be somewhere else by now. */
  moved() {
    this.behind = true;
    this.catchUp();
  }

  /** Goes after the reader where they have moved on. */
  catchUp() {
    const { open, query, nearby, busy } = this.store.state;
    const due = (this.behind || !nearby && !busy) && !this.search.isOpening();
    if (due && open && !query && !depthOf(this.store.state) && !this.isInUse()) {
      this.behind = false;
      this.search.ask();
    }
  }

  /**
   * @return {boolean}
   * @private
   */
  isInUse() {
    return this.view.isPointedAt() || this.view.hasFocus() && !this.onPage;
  }
}
