/** @fileoverview Puts a text on the clipboard, also on intranet pages without TLS. */

import { create } from './dom.js';

/**
 * @param {string} text
 * @param {!HTMLElement} near an element of the panel, for the old way to copy
 * @return {!Promise<void>} rejected where the browser does not allow it
 * @suppress {deprecated} `execCommand`: without TLS there is nothing newer
 */
export async function copy(text, near) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = /** @type {!HTMLTextAreaElement} */ (create('textarea', { 'class': 'unseen' }));
  field.value = text;
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  near.focus();
  if (!copied) {
    throw new Error('Not copied');
  }
}
