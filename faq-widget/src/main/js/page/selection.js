/** @fileoverview What the reader selects on the host page. */

import { oneLine } from './fold.js';

const REST_MS = 250;
const LONGEST = 200;
const TYPED_IN = 'input,textarea,select,[contenteditable]:not([contenteditable=false])';

/**
 * @return {string} the sentence or label selected; empty for none, for more than one can ask about, and in
 *     fields
 */
export function selectedText() {
  const selection = document.getSelection();
  const text = oneLine(selection.toString());
  const node = selection.anchorNode && selection.anchorNode.parentElement;
  const typed = node && node.closest(TYPED_IN) || document.activeElement.matches(TYPED_IN);
  // A selection within a field or a shadow tree looks collapsed from outside.
  return !selection.isCollapsed && text.length > 1 && text.length <= LONGEST && !typed ? text : '';
}

/**
 * @param {function(string, ?ClientRect)} onSelect told the text and where it is, once the selecting rests; an empty
 *     text when it is over
 * @param {!AbortSignal} signal
 */
export function watchSelection(onSelect, signal) {
  let timer = 0;
  let selecting = false;
  const look = () => {
    const text = selecting ? '' : selectedText();
    onSelect(text, text ? document.getSelection().getRangeAt(0).getBoundingClientRect() : null);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  const press = (/** !Event */ event) => {
    selecting = event.type === 'pointerdown';
    soon();
  };
  ['pointerdown', 'pointerup', 'pointercancel'].forEach(
    (type) => document.addEventListener(type, press, { signal }));
  document.addEventListener('selectionchange', soon, { signal });
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
