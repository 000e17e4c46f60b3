/** @license FAQ widget, Apache-2.0 */
/**
 * @fileoverview What the panel's own script does when it is loaded, by the loader or as an ES module: it
 * defines `<faq-help>` and carries out the commands that were given before. Its one export is the function
 * `FaqHelp`.
 */

import { apiOf } from './settings.js';
import { command } from './commands.js';
import { defineElement } from './faq-help.js';

/** The page's own queue, or the loader's. Whoever still holds it goes on to be heard. */
function takeCommands() {
  const queue = window['FaqHelp'] && window['FaqHelp']['q'];
  if (queue) {
    const waiting = queue.splice(0);
    queue.push = (/** !Array<?> */ words) => command(...words);
    command['q'] = queue;
    window['FaqHelp'] = command;
    waiting.forEach(queue.push);
  }
}

if (!customElements.get('faq-help')) {
  takeCommands();
  defineElement(apiOf(ownAddress));
}
FaqHelp = command;
