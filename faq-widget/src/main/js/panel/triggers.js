/** @fileoverview The ways from the page into the panel, beside its own button. */

import { Settings } from '../element/settings.js';
import { entryIn } from '../page/fragment.js';
import { isShortcut } from './shortcut.js';
import { selectedText } from '../page/selection.js';

/**
 * What a door leads to.
 * @typedef {{
 *   open: function(),
 *   toggle: function(),
 *   lookUp: function(string),
 *   showEntry: function(number)
 * }}
 */
export let Room;

/**
 * Watches the elements that the embedder names, the shortcut, and links such as `#faq=23`.
 * @param {!Settings} settings
 * @param {!Room} room
 * @param {!AbortSignal} signal ends the watching
 */
export function watchDoors(settings, room, signal) {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (settings.openOn && target instanceof Element && target.closest(settings.openOn)) {
      event.preventDefault();
      room.open();
    }
  }, { signal });
  document.addEventListener('keydown', (event) => {
    if (settings.shortcut && isShortcut(settings.shortcut, /** @type {!KeyboardEvent} */ (event))) {
      event.preventDefault();
      const text = selectedText();
      if (text) {
        room.lookUp(text);
      } else {
        room.toggle();
      }
    }
  }, { signal });
  const followLink = () => {
    const number = entryIn(location.hash, settings.catalog);
    if (number && !signal.aborted) {
      room.showEntry(number);
    }
  };
  window.addEventListener('hashchange', followLink, { signal });
  setTimeout(followLink); // once the panel is on the page
}
