/** @fileoverview Puts a text on the clipboard. */

import { create } from './dom.js';

/**
 * The old way, since the new one is there neither on intranet pages without TLS nor in a portal's frames.
 * @param {string} text
 * @param {!HTMLElement} control that the reader pressed; it keeps the focus
 * @return {boolean} whether the browser allowed it
 * @suppress {deprecated}
 */
export function copied(text, control) {
  const field = /** @type {!HTMLTextAreaElement} */ (create('textarea.unseen', {}));
  field.value = text;
  control.after(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  control.focus();
  return done;
}
