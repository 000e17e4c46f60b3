/** @fileoverview Where the focus was before the panel took it, and goes back to. */

/** Remembers one element. */
export class FocusReturn {
  /** @param {!HTMLElement} fallback what gets the focus where nothing else had it */
  constructor(fallback) {
    /** @private @const */
    this.fallback = fallback;
    /** @private {!HTMLElement} */
    this.element = fallback;
  }

  /** Takes note of what has the focus now. */
  remember() {
    const root = /** @type {!Document|!ShadowRoot} */ (this.fallback.getRootNode());
    const focused = root.activeElement || document.activeElement;
    const known = focused && focused !== document.body;
    this.element = /** @type {!HTMLElement} */ (known ? focused : this.fallback);
  }

  /** Gives the focus back; to the fallback where the element is gone or hidden by now. */
  focus() {
    this.element.focus();
    if (!this.element.matches(':focus')) {
      this.fallback.focus();
    }
  }
}
