/** @fileoverview The headings of the host page as they come, go, and scroll by. */

import { enclosingName, findHeadings, headingOf, isShown, nameOf, parentsOf } from './headings.js';

const PARENTS = 2;
const NEIGHBOURS = 2;

/** Knows which headings there are, and which of them are in view. */
export class Outline {
  /**
   * @param {string} selector of headings; empty for the usual ones
   * @param {function()} onScroll told when a heading has come into view or left it
   */
  constructor(selector, onScroll) {
    /** @private @const */
    this.selector = selector;
    /** @private {!Array<!Element>} */
    this.headings = [];
    /** @const {!Set<!Element>} */
    this.inView = new Set();
    /** @private @const {!IntersectionObserver} */
    this.observer = new IntersectionObserver((changes) => {
      this.seen(changes);
      onScroll();
    });
  }

  /** Looks for headings that have come or gone. */
  refresh() {
    const headings = findHeadings(this.selector);
    this.headings.filter((heading) => !headings.includes(heading)).forEach((heading) => {
      this.observer.unobserve(heading);
      this.inView.delete(heading);
    });
    const added = headings.filter((heading) => !this.headings.includes(heading));
    added.forEach((heading) => this.observer.observe(heading));
    this.headings = headings;
  }

  /** @return {!Array<!Element>} those that have a place on the page now */
  shown() {
    return this.headings.filter(isShown);
  }

  /**
   * @param {!Element} element
   * @return {?Element} the heading that the element belongs to
   */
  headingOf(element) {
    return headingOf(element, this.headings);
  }

  /**
   * What the heading being read is called, then those above it, then others in view.
   * @param {!Element} heading
   * @param {!Array<!Element>} shown
   * @return {!Array<string>}
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

  /** Stops watching. */
  end() {
    this.observer.disconnect();
  }

  /**
   * @param {!Array<!IntersectionObserverEntry>} changes
   * @private
   */
  seen(changes) {
    changes.forEach(({ target, isIntersecting }) => {
      if (isIntersecting) {
        this.inView.add(target);
      } else {
        this.inView.delete(target);
      }
    });
  }
}
