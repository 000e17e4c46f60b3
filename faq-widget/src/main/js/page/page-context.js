/** @fileoverview Where the reader is on the host page, without an edit to it. */

import { enclosingName, findHeadings, headingOf, isShown, nameOf, parentsOf } from './headings.js';
import { idIn } from './fragment.js';
import { headingBeingRead, isWhereJumpsEnd } from './reading-line.js';

const SETTLE_MS = 150;
const PARENTS = 2;
const NEIGHBOURS = 2;

/**
 * @typedef {{
 *   place: string,
 *   context: !Array<string>,
 *   address: string
 * }} Where `place` is the heading for the reader's eyes, `context` what the server is told, most telling
 * first, and `address` the page's, without what may be personal.
 */
export let Where;

/** Watches headings, scrolling, jumps and changes of the page; only looks, and changes nothing on it. */
export class PageContext {
  /**
   * @param {string} selector of headings; empty for the usual ones
   * @param {function(!Where)} onMove told when the reader has come to another place
   * @param {!AbortSignal} signal ends the watching
   */
  constructor(selector, onMove, signal) {
    /** @private @const */
    this.selector = selector;
    /** @private @const */
    this.onMove = onMove;
    /** @private {!Array<!Element>} */
    this.headings = [];
    /** @private {boolean} whether headings may have come or gone */
    this.outdated = true;
    /** @private @const {!Set<!Element>} */
    this.inView = new Set();
    /** @private @const {!IntersectionObserver} */
    this.observer = new IntersectionObserver((changes) => this.seen(changes));
    /** @private {?Element} the heading last jumped to, while the reader stays there */
    this.jumpedTo = null;
    /** @private {?Object<string, string>} what the embedder says instead of the page */
    this.told = null;
    /** @private {number} */
    this.timer = 0;
    /** @type {!Where} where the reader was when last looked */
    this.where = { place: '', context: [], address: '' };
    this.watch(signal);
  }

  /** @param {?Object<string, string>} told `section`, `title` and `url`; null to go by the page again */
  tell(told) {
    this.told = told;
    this.settle();
  }

  /** @param {!Element} element that the reader was just sent to */
  jumped(element) {
    this.jumpedTo = headingOf(element, this.headings);
    this.soon();
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
      this.observer.disconnect();
      changes.disconnect();
      clearTimeout(this.timer);
    });
    this.collect();
    this.followHash();
  }

  /**
   * @param {!Array<!IntersectionObserverEntry>} changes
   * @private
   */
  seen(changes) {
    const targets = (/** boolean */ inView) =>
      changes.filter((change) => change.isIntersecting === inView).map((change) => change.target);
    targets(true).forEach((heading) => this.inView.add(heading));
    targets(false).forEach((heading) => this.inView.delete(heading));
    this.soon();
  }

  /** @private */
  collect() {
    this.outdated = false;
    const headings = findHeadings(this.selector);
    this.headings.filter((heading) => !headings.includes(heading)).forEach((heading) => {
      this.observer.unobserve(heading);
      this.inView.delete(heading);
    });
    const added = headings.filter((heading) => !this.headings.includes(heading));
    added.forEach((heading) => this.observer.observe(heading));
    this.headings = headings;
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

  /** Looks now rather than soon. */
  settle() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.outdated) {
      this.collect();
    }
    const where = this.told ? whereTold(this.told) : this.whereRead();
    if (where.context.join('\n') !== this.where.context.join('\n')) {
      this.where = where;
      this.onMove(where);
    }
  }

  /**
   * @return {!Where}
   * @private
   */
  whereRead() {
    const shown = this.headings.filter(isShown);
    if (this.jumpedTo && !(shown.includes(this.jumpedTo) && isWhereJumpsEnd(this.jumpedTo))) {
      this.jumpedTo = null;
    }
    const heading = this.jumpedTo || headingBeingRead(shown, this.inView);
    const place = heading ? nameOf(heading) : '';
    return whereAt(place, [...(heading ? this.namesAround(heading, shown) : []), document.title], address());
  }

  /**
   * What the heading being read is called, then those above it, then others in view.
   * @param {!Element} heading
   * @param {!Array<!Element>} shown
   * @return {!Array<string>}
   * @private
   */
  namesAround(heading, shown) {
    const parents = parentsOf(heading, shown).slice(0, PARENTS);
    const others = shown.filter((each) => this.inView.has(each) && each !== heading && !parents.includes(each));
    return [
      enclosingName(heading),
      nameOf(heading),
      ...parents.map(nameOf),
      ...others.slice(0, NEIGHBOURS).map((each) => enclosingName(each) || nameOf(each)),
    ];
  }
}

/**
 * @param {!Object<string, string>} told
 * @return {!Where}
 */
function whereTold(told) {
  const place = String(told['section'] || '');
  return whereAt(place, [place, String(told['title'] || document.title)], String(told['url'] || address()));
}

/**
 * @param {string} place
 * @param {!Array<string>} names
 * @param {string} page
 * @return {!Where}
 */
function whereAt(place, names, page) {
  return { place, context: distinct([...names, page]), address: page };
}

/**
 * @param {!Array<string>} texts
 * @return {!Array<string>}
 */
function distinct(texts) {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

/** @return {string} the page's address without what may be personal: query, and values behind the hash */
function address() {
  return location.origin + location.pathname + (/[=&?]/.test(location.hash) ? '' : location.hash);
}
