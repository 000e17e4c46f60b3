/** @fileoverview Where the reader is on the host page, without an edit to it. */

import { NOWHERE, Where, whereRead, whereTold } from './position.js';
import { Outline } from './outline.js';
import { headingBeingRead, isWhereJumpsEnd } from './reading-position.js';
import { idIn } from './fragment.js';
import { nameOf } from './headings.js';

const SETTLE_MS = 150;

/** Watches headings, scrolling, jumps and changes of the page; only looks, and changes nothing on it. */
export class PageContext {
  /**
   * @param {string} selector of headings; empty for the usual ones
   * @param {function(!Where)} onMove told when the reader has come to another place
   * @param {!AbortSignal} signal ends the watching
   */
  constructor(selector, onMove, signal) {
    /** @private @const */
    this.onMove = onMove;
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
    /** @type {!Where} where the reader was when last looked */
    this.where = NOWHERE;
    this.watch(signal);
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
    const where = this.told ? whereTold(this.told) : this.look();
    if (where.context.join('\n') !== this.where.context.join('\n')) {
      this.where = where;
      this.onMove(where);
    }
  }

  /**
   * @param {!AbortSignal} signal
   * @private
   */
  watch(signal) {
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
   * @return {!Where}
   * @private
   */
  look() {
    const shown = this.outline.shown();
    if (this.jumpedTo && !(shown.includes(this.jumpedTo) && isWhereJumpsEnd(this.jumpedTo))) {
      this.jumpedTo = null;
    }
    const heading = this.jumpedTo || headingBeingRead(shown, this.outline.inView);
    return heading ? whereRead(nameOf(heading), this.outline.namesAround(heading, shown)) : whereRead('', []);
  }
}
