/** @fileoverview Takes the reader to the section, and the step within it, that an answer cites. */

import { declaredName, findHeadings, follows, isShown, levelOf, nameOf } from './headings.js';
import { elementAt } from './fragment.js';
import { waysTo } from './reveal.js';
import { fold, names } from './fold.js';

const MARK_MS = 2400;
const MARK = { outline: '3px solid #e8a200', outlineOffset: '4px' };
const FADED = { outline: '3px solid transparent', outlineOffset: '4px' };

/**
 * @param {string} id the section's id, `手順5`
 * @param {string} href where the catalog says it is; empty where it does not
 * @return {?Element} its heading or element on this page
 */
export function findSection(id, href) {
  const wanted = fold(id);
  const headings = findHeadings('');
  const shown = [...headings.filter(isShown), ...headings.filter((heading) => waysTo(heading).length)];
  return shown.find((element) => fold(declaredName(element)) === wanted)
    || shown.find((heading) => fold(nameOf(heading)).includes('【' + wanted + '】'))
    || shown.find((heading) => fold(nameOf(heading)).startsWith(wanted) && names(fold(nameOf(heading)), wanted))
    || elementAt(href);
}

/**
 * @param {!Element} section its heading or element
 * @param {string} step `③`, `㊹～㊺` or `(補足)`; empty for the section as a whole
 * @return {!Element} the step; the section where it has no such step
 */
export function findStep(section, step) {
  const first = step.split(/[～〜~、,-]/)[0];
  const wanted = fold(first);
  if (!wanted) {
    return section;
  }
  const elements = elementsOf(section);
  const found = elements.find((element) => element.tagName === 'LI' && ordinal(element) === Number(wanted))
    || elements.find((element) => ownText(element).startsWith(first))
    || elements.find((element) => isNaN(Number(wanted)) && fold(ownText(element)).includes(wanted));
  return found ? wholeStep(found, wanted) : section;
}

/**
 * @param {!Element} marker
 * @param {string} wanted folded
 * @return {!Element} the step around it, where its marker stands in a column of its own
 */
function wholeStep(marker, wanted) {
  const alone = fold(marker.textContent || '').length < wanted.length + 3;
  return alone && marker.parentElement ? wholeStep(marker.parentElement, wanted) : marker;
}

/**
 * Opens what hides the place, scrolls there, moves the focus there and marks it for a moment, without a trace on
 * the page.
 * @param {!HTMLElement} element
 */
export function scrollToTarget(element) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  waysTo(element).forEach((way) => way.click());
  scrollThere(element, still ? 'auto' : 'smooth');
  focusOnce(element);
  element.animate([MARK, MARK, still ? MARK : FADED], MARK_MS);
}

/**
 * Leaves room above, where pages keep bars that stay, and where the step before is read.
 * @param {!HTMLElement} element
 * @param {string} behavior
 */
function scrollThere(element, behavior) {
  element.style.setProperty('scroll-margin-top', '20vh');
  element.scrollIntoView({ block: 'start', behavior });
  element.style.removeProperty('scroll-margin-top');
  if (!element.getAttribute('style')) {
    element.removeAttribute('style');
  }
}

/** @param {!HTMLElement} element that may not be focusable by itself */
function focusOnce(element) {
  const made = !element.hasAttribute('tabindex') && element.tabIndex < 0;
  if (made) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * @param {!Element} section
 * @return {!Array<!Element>} what is in the section, up to the next heading of its rank
 */
function elementsOf(section) {
  const inside = [...section.querySelectorAll('*')];
  if (declaredName(section) && inside.length) {
    return inside;
  }
  const level = levelOf(section);
  const end = findHeadings('').find((heading) => follows(heading, section) && levelOf(heading) <= level);
  return [...document.body.querySelectorAll('*')]
    .filter((element) => follows(element, section) && !(end && (element === end || follows(element, end))))
    .filter((element) => !(end && element.contains(end)));
}

/**
 * @param {!Element} item
 * @return {number} the number a browser puts before a list's item; NaN where it puts none
 */
function ordinal(item) {
  const parent = item.parentElement;
  if (!parent || parent.tagName !== 'OL') {
    return NaN;
  }
  const items = [...parent.children];
  const upToItem = items.slice(0, items.indexOf(item) + 1);
  const from = upToItem.reverse().find((sibling) => sibling.hasAttribute('value'));
  const start = from ? from.getAttribute('value') : parent.getAttribute('start') || '1';
  return Number(start) + items.indexOf(item) - (from ? items.indexOf(from) : 0);
}

/**
 * @param {!Element} element
 * @return {string} the text that is directly in it
 */
function ownText(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue || '')
    .join('')
    .trim();
}
