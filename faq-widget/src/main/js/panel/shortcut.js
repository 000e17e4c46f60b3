/** @fileoverview A key combination such as `Alt+Shift+H`. */

import { belongsToIme } from '../view/ime.js';

const MODIFIERS = ['alt', 'ctrl', 'meta', 'shift'];

/**
 * A key without Ctrl, Alt or Meta never counts: it would take letters from those who type or speak to the
 * page.
 * @param {string} shortcut modifiers and a key, joined by `+`
 * @param {!KeyboardEvent} event
 * @return {boolean}
 */
export function isShortcut(shortcut, event) {
  const keys = shortcut.toLowerCase().split('+').map((key) => key.trim());
  const key = keys.pop();
  const pressed = [event.altKey, event.ctrlKey, event.metaKey, event.shiftKey];
  return key !== ''
    && (event.altKey || event.ctrlKey || event.metaKey)
    && MODIFIERS.every((modifier, index) => keys.includes(modifier) === pressed[index])
    && (event.key.toLowerCase() === key || event.code.toLowerCase() === 'key' + key)
    && !belongsToIme(event);
}
