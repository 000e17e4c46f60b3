/** @fileoverview The headings of the host page and the sections they begin. */

import { attributeOf } from '../element/attributes.js';
import { oneLine, shorten } from './fold.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const SECTIONS = '[data-faq-section]';
const BESIDE = 'nav,aside,footer,dialog,'
  + '[role=navigation],[role=complementary],[role=contentinfo],[role=dialog]';
const MAIN = 'main,[role=main]';
const MAX_NAME = 200;

/**
 * The headings of what the page is about, shown or not, in their order. Menus and side columns have
 * headings too, but nobody reads a manual in them.
 * @param {string} selector the embedder's own; empty for the usual headings
 * @return {!Array<!Element>}
 */
export function findHeadings(selector) {
  const all = [...document.querySelectorAll((selector || HEADINGS) + ',' + SECTIONS)];
  const chosen = all.filter((heading) => heading.matches(SECTIONS) || selector || !heading.closest(BESIDE));
  const inMain = chosen.filter((heading) => heading.closest(MAIN));
  return inMain.length ? inMain : chosen;
}

/**
 * @param {!Element} element
 * @return {boolean} whether it has a place on the page, and is in no closed part of it
 */
export function isShown(element) {
  return element.getClientRects().length > 0 && (!element.checkVisibility || element.checkVisibility());
}

/**
 * @param {!Element} heading
 * @return {string} its name on one line
 */
export function nameOf(heading) {
  return shorten(oneLine(declaredName(heading) || heading.textContent || ''), MAX_NAME);
}

/**
 * @param {?Element} element
 * @return {string} what the embedder calls the section; empty where nothing is said
 */
export function declaredName(element) {
  return attributeOf(element, 'data-faq-section');
}

/**
 * @param {!Element} heading
 * @return {string} the embedder's name of the section around a heading
 */
export function enclosingName(heading) {
  return declaredName(heading.closest(SECTIONS));
}

/**
 * @param {!Element} heading
 * @return {number} 1 to 6 as in `h1` to `h6`; 7 for a section without a heading of its own
 */
export function levelOf(heading) {
  const tag = /^H([1-6])$/.exec(heading.tagName);
  const level = tag ? tag[1] : heading.getAttribute('aria-level');
  return Number(level) || (heading.matches('[role=heading]') ? 2 : 7);
}

/**
 * The headings above a heading in the page's outline, the nearest first; the page's own, `h1`, says what
 * the title does.
 * @param {!Element} heading
 * @param {!Array<!Element>} headings
 * @return {!Array<!Element>}
 */
export function parentsOf(heading, headings) {
  const parents = [];
  let level = levelOf(heading);
  for (let i = headings.indexOf(heading) - 1; i >= 0 && level > 2; i--) {
    if (levelOf(headings[i]) < level && levelOf(headings[i]) > 1) {
      parents.push(headings[i]);
      level = levelOf(headings[i]);
    }
  }
  return parents;
}

/**
 * The heading that an element of the page belongs to: itself, the first within it, or the nearest before it.
 * @param {!Element} element
 * @param {!Array<!Element>} headings
 * @return {?Element}
 */
export function headingOf(element, headings) {
  return headings.find((heading) => element.contains(heading))
    || headings.filter((heading) => follows(element, heading)).pop()
    || null;
}

/**
 * @param {!Element} later
 * @param {!Element} earlier
 * @return {boolean} whether one element begins behind another, perhaps within it
 */
export function follows(later, earlier) {
  return !!(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);
}
