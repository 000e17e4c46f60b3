/** @fileoverview Where the reader is on the host page, without an edit to it. */

import { NOWHERE, Position, positionRead, positionTold } from './position.js';
import { Outline } from './outline.js';
import { headingBeingRead, isWhereJumpsEnd } from './reading-position.js';
import { idIn } from './fragment.js';
import { nameOf } from './headings.js';

const SETTLE_MS = 150;

/** Watches headings, scrolling, jumps and changes of the page; only looks, and changes nothing on it. */
export class PageContext {
  /**
   * @param {string} selector of headings; empty for the usual ones
   */
  constructor(selector) {
    /** @private {function(!Position)} */
    this.onMove = () => {};
    /** @private @const */
    this.outline = new Outline(selector, () => this.soon());
    /** @private {boolean} whether headings may have come or gone */
    this.outdated = false;
    /** @private {?Element} the heading last jumped to, while the reader stays there */
    this.jumpedTo = null;
    /** @private {?Object<string, string>} what the embedder says instead of the page */
    this.told = null;
    /** @private {number} */
    this.timer = 0;
    /** @type {!Position} where the reader was when last looked */
    this.position = NOWHERE;
  }

  /**
   * Begins to look; before, the reader is nowhere.
   * @param {function(!Position)} onMove told when the reader has come somewhere else
   * @param {!AbortSignal} signal ends the watching
   */
  watch(onMove, signal) {
    this.onMove = onMove;
    this.listen(signal);
    this.outline.refresh();
    this.followHash();
  }

  /** @param {?Object<string, string>} told `section`, `title` and `url`; null to go by the page again */
  tell(told) {
    this.told = told;
    this.settle();
  }

  /** @param {!Element} element that the reader was just sent to */
  jumped(element) {
    this.jumpedTo = this.outline.headingOf(element);
    this.soon();
  }

  /** Looks now rather than soon. */
  settle() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.outdated) {
      this.outdated = false;
      this.outline.refresh();
    }
    const position = this.told ? positionTold(this.told) : this.look();
    if (position.context.join('\n') !== this.position.context.join('\n')) {
      this.position = position;
      this.onMove(position);
    }
  }

  /**
   * @param {!AbortSignal} signal
   * @private
   */
  listen(signal) {
    const soon = () => this.soon();
    const changes = new MutationObserver(() => {
      this.outdated = true;
      this.soon();
    });
    changes.observe(document.documentElement, {
      subtree: true, childList: true, characterData: true, attributeFilter: ['data-faq-section'],
    });
    document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    window.addEventListener('resize', soon, { signal });
    window.addEventListener('popstate', soon, { signal });
    window.addEventListener('hashchange', () => this.followHash(), { signal });
    signal.addEventListener('abort', () => {
      this.outline.end();
      changes.disconnect();
      clearTimeout(this.timer);
    });
  }

  /** @private */
  followHash() {
    const target = document.getElementById(idIn(location.hash));
    if (target) {
      this.jumped(target);
    }
    this.soon();
  }

  /** @private */
  soon() {
    this.timer = this.timer || setTimeout(() => this.settle(), SETTLE_MS);
  }

  /**
   * @return {!Position}
   * @private
   */
  look() {
    const shown = this.outline.shown();
    if (this.jumpedTo && !(shown.includes(this.jumpedTo) && isWhereJumpsEnd(this.jumpedTo))) {
      this.jumpedTo = null;
    }
    const heading = this.jumpedTo || headingBeingRead(shown, this.outline.inView);
    return heading ? positionRead(nameOf(heading), this.outline.namesAround(heading, shown)) : positionRead('', []);
  }
}
