/** @fileoverview What hides a place on the host page, or would cover it. */

import { isShown } from './headings.js';

/**
 * @param {!Element} element
 * @return {!Array<!HTMLElement>} what to click, the outermost first, to show it: of closed details the summary, of
 *     tabs and accordions the control that names the part
 */
export function waysTo(element) {
  const ways = [];
  for (let at = element; at && !isShown(element); at = at.parentElement) {
    const way = at.matches('details:not([open])')
      ? at.querySelector('summary')
      : at.id && !isShown(at) && document.querySelector(`[aria-controls~="${CSS.escape(at.id)}"]`);
    if (way) {
      ways.unshift(/** @type {!HTMLElement} */ (way));
    }
  }
  return ways;
}

/**
 * @param {!Element} element
 * @return {number} pixels at the top of the window that bars of the page cover once it is scrolled there
 */
export function coverAbove(element) {
  const covers = [...document.body.querySelectorAll('*')].map((bar) => {
    const { position, top } = getComputedStyle(bar);
    const stays = position === 'fixed' || position === 'sticky' && bar.parentElement.contains(element);
    const { width, height } = bar.getBoundingClientRect();
    const isBar = width > window.innerWidth / 2 && height < window.innerHeight / 2;
    return stays && isBar && !bar.contains(element) && parseFloat(top) < height ? parseFloat(top) + height : 0;
  });
  return Math.max(0, ...covers);
}
