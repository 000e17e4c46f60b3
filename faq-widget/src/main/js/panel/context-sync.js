/** @fileoverview Keeps the list at the section being read. */

import { Inquiry } from '../requests/search-controller.js';
import { Panel } from '../view/panel-view.js';
import { Store } from './store.js';
import { depthOf } from './state.js';

/** Follows the reader, but never while they type, read an entry or point at the panel. */
export class Following {
  /**
   * @param {!Store} store
   * @param {!Inquiry} inquiry
   * @param {!Panel} panel
   * @param {!AbortSignal} signal
   */
  constructor(store, inquiry, panel, signal) {
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.inquiry = inquiry;
    /** @private @const */
    this.panel = panel;
    /** @private {boolean} whether the reader has moved on since the nearby entries were asked for */
    this.behind = true;
    const catchUp = () => this.catchUp();
    panel.element.addEventListener('pointerleave', catchUp, { signal });
    panel.element.addEventListener('focusout', () => setTimeout(catchUp), { signal });
  }

  /** Goes after the reader, who may be somewhere else by now. */
  moved() {
    this.behind = true;
    this.catchUp();
  }

  /** Goes after the reader where they have moved on. */
  catchUp() {
    const { open, query, nearby, busy } = this.store.state;
    const due = (this.behind || !nearby && !busy) && !this.inquiry.isOpening();
    if (due && open && !query && !depthOf(this.store.state) && !this.panel.isInUse()) {
      this.behind = false;
      this.inquiry.ask();
    }
  }
}
