/** @fileoverview What hides a place on the host page. */

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
