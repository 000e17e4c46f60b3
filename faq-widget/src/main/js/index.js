/** @license FAQ widget, Apache-2.0 */
/**
 * @fileoverview What runs when the script is loaded: the global `FaqHelp`, the element, and, where the
 * script tag names a catalog, the panel itself.
 */

import { ATTRIBUTES } from './settings.js';
import { command } from './commands.js';
import { defineElement } from './element.js';

const GLOBAL = 'FaqHelp';

/** @return {?HTMLScriptElement} the tag that loaded this script; as a module it has to be looked for */
function ownScript() {
  return /** @type {?HTMLScriptElement} */ (
    document.currentScript || document.querySelector('script[src*="faq-widget.js"]'));
}

/**
 * A CMS may strip unknown attributes but never the address: `faq-widget.js?catalog=m365-mfa` says the same.
 * @param {!HTMLScriptElement} script
 * @return {!HTMLElement}
 */
function elementFor(script) {
  const params = new URL(script.src).searchParams;
  const element = /** @type {!HTMLElement} */ (document.createElement('faq-help'));
  ATTRIBUTES.forEach((name) => {
    const value = script.getAttribute('data-' + name) || params.get(name);
    if (value) {
      element.setAttribute(name, value);
    }
  });
  return element;
}

/** Takes over from the queue that the page may have set up before. */
function takeCommands() {
  const queue = window[GLOBAL] && window[GLOBAL]['q'];
  window[GLOBAL] = command;
  [...(queue || [])].forEach((words) => command(.../** @type {!Array<?>} */ ([...words])));
}

/** @param {!HTMLScriptElement} script */
function start(script) {
  takeCommands();
  defineElement(script.src);
  const element = elementFor(script);
  if (element.hasAttribute('catalog')) {
    document.body.append(element);
  }
}

/** @param {!HTMLScriptElement} script */
function startWithBody(script) {
  if (document.body) {
    start(script);
  } else {
    document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
  }
}

const script = ownScript();
if (script && !customElements.get('faq-help')) {
  startWithBody(script);
}
