/** @fileoverview The help panel itself, as readers will have it once the draft is in service. */

import { create } from '../view/dom.js';

/** This page is no manual: none of its headings is what a reader would be reading. */
const NOWHERE = '[data-faq-nowhere]';

/**
 * @param {string} author whose draft
 * @return {HTMLElement}
 */
export function draftPanel(app, author) {
  const { texts, client, catalog, lang } = app;
  return create('section.panel-place', { 'aria-labelledby': 'panel-title' },
    create('h2', { id: 'panel-title' }, texts.panel),
    create('p.hint', {}, texts.panelHint),
    create('faq-help', { 'section-selector': NOWHERE, mode: 'inline', catalog: catalog.id, api: client.draftApi(author), lang }));
}
