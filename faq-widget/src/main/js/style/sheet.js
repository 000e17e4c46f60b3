/** @fileoverview The one style sheet that all panels of a page share. */

import { RULES } from './rules.js';
import { palette } from './palette.js';

/** Important here wins over important on the host page. */
const HOST = ':host{all:initial!important;display:contents!important}'
  + ':host([mode=inline]){display:block!important}';

/** @type {?CSSStyleSheet} */
let sheet = null;

/** @return {!CSSStyleSheet} constructed, since a strict CSP allows no style element */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST + palette() + RULES);
  }
  return sheet;
}
