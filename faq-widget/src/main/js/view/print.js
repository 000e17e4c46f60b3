/** @fileoverview Prints one entry instead of the host page. */

import { create } from './dom.js';

const ALONE = `@media print {
  html, body { height: auto !important; overflow: visible !important; }
  body > :not(faq-print) { display: none !important; }
}`;

/**
 * @param {!Node} content
 * @param {!ShadowRoot} root whose looks the content has
 */
export function printAlone(content, root) {
  const host = create('faq-print', {});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets];
  shadow.append(content);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener('afterprint', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    host.remove();
  }, { once: true });
  window.print();
}
