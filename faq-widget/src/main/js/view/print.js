/** @fileoverview Prints one entry instead of the host page. */

import { create } from './dom.js';

/** Heavier than what pages say of their own print, important or not. */
const ALONE = `@media print {
  html:not(#_) { all: initial !important; display: block !important; }
  html:not(#_) > :not(faq-print) { display: none !important; }
}`;

/**
 * @param {!ShadowRoot} root whose looks the sheet has
 * @param {...!Node} content
 */
export function printAlone(root, ...content) {
  const host = create('faq-print', {});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets];
  shadow.append(create('div.help', {}, ...content));
  document.documentElement.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener('afterprint', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    host.remove();
  }, { once: true });
  window.print();
}
