/** @fileoverview The ways from the page into the panel, beside its own button. */

import { Actions } from './actions.js';
import { Settings } from '../element/settings.js';
import { entryIn } from '../page/fragment.js';
import { isShortcut } from './shortcut.js';
import { selectedText } from '../page/selection.js';

/**
 * Watches the elements that the embedder names, the shortcut, and links such as `#faq=23`.
 * @param {!Settings} settings
 * @param {!Actions} actions
 * @param {function(string)} lookUp takes a text selected on the page
 * @param {!AbortSignal} signal ends the watching
 */
export function watchTriggers(settings, actions, lookUp, signal) {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (settings.openOn && target instanceof Element && target.closest(settings.openOn)) {
      event.preventDefault();
      actions.open();
    }
  }, { signal });
  document.addEventListener('keydown', (event) => {
    if (settings.shortcut && isShortcut(settings.shortcut, /** @type {!KeyboardEvent} */ (event))) {
      event.preventDefault();
      const text = selectedText();
      if (text) {
        lookUp(text);
      } else {
        actions.toggle();
      }
    }
  }, { capture: true, signal }); // the panel keeps its keys from the page
  const followLink = () => {
    const id = entryIn(location.hash, settings.catalog);
    if (id && !signal.aborted) {
      actions.fetchEntry(id);
    }
  };
  window.addEventListener('hashchange', followLink, { signal });
  setTimeout(followLink); // once the panel is on the page
}
