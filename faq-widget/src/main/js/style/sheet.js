/** @fileoverview The one style sheet that all panels of a page share. */

import { RULES } from './rules.js';
import { palette } from './palette.js';

const HOST = ':host{all:initial;display:contents}:host([mode=inline]){display:block}';

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
