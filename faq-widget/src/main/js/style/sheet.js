/** @fileoverview The one style sheet that all panels of a page share. */

import { BASE } from './base.js';
import { ENTRY } from './entry.js';
import { FRAME } from './frame.js';
import { LIST } from './list.js';
import { MEDIA } from './media.js';
import { PALETTE } from './palette.js';

/** Important here wins over important on the host page. The direction is none of what `all` takes back. */
const HOST = ':host{all:initial!important;display:contents!important;direction:ltr!important;'
  + 'unicode-bidi:isolate!important}'
  + ':host([mode=inline]){display:block!important}';

/** @type {?CSSStyleSheet} */
let sheet = null;

/** @return {!CSSStyleSheet} constructed, since a strict CSP allows no style element */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST + PALETTE + BASE + FRAME + LIST + ENTRY + MEDIA);
  }
  return sheet;
}
