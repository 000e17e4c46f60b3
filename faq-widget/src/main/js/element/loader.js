/** @license FAQ widget, Apache-2.0 */
/**
 * @fileoverview What the script tag loads. It keeps commands until there is somebody to carry them out, and
 * brings the panel's own script when the page is idle, or at once where a command asks for it. It is small
 * because browsers ask for it again every few minutes; what it brings lies at an address that never changes
 * its content.
 */

import { ATTRIBUTES } from './attributes.js';

const LONGEST_WAIT_MS = 2000;

/** How often the panel's script was asked for; a browser does not ask twice at one address. */
let tries = 0;

/** Whether the panel's script is here, or on its way. */
let brought = false;

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

/**
 * @param {string} script the loader's address, in the stable folder or in that of its version
 * @return {string} the address of the panel's script, in the folder of its version
 */
function panelAddress(script) {
  const folder = new URL('.', script);
  const path = folder.pathname.endsWith('/' + panelVersion + '/') ? '' : panelVersion + '/';
  return new URL(path + 'faq-panel.js' + (tries ? '?' + tries : ''), folder).href;
}

/**
 * Fetches a module without running it, and only if it is the one that was built: an `import` takes it from
 * there. A script element could do the same, but setting its address is what Trusted Types forbid.
 * @param {string} address
 * @return {!Promise<*>}
 */
function fetchUnchanged(address) {
  const link = /** @type {!HTMLLinkElement} */ (document.createElement('link'));
  return new Promise((resolve, reject) => {
    link.rel = 'modulepreload';
    link.href = address;
    link.integrity = panelIntegrity;
    link.crossOrigin = 'anonymous';
    link.onload = resolve;
    link.onerror = () => reject(new Error('Not there, or not as it was built: ' + address));
    if (link.relList.supports(link.rel)) {
      document.head.append(link);
    } else {
      resolve(undefined);
    }
  }).finally(() => link.remove());
}

/**
 * Where it fails, the next command or the next connection tries again.
 * @param {string} script
 */
function bring(script) {
  if (!brought && !customElements.get('faq-help')) {
    brought = true;
    const address = panelAddress(script);
    fetchUnchanged(address).then(() => importModule(address)).catch((error) => {
      brought = false;
      tries++;
      console.warn('FAQ widget:', error);
      window.addEventListener('online', () => bring(script), { once: true });
    });
  }
}

/**
 * The panel's script takes the queue over.
 * @param {string} script
 */
function queueCommands(script) {
  const before = window['FaqHelp'];
  if (!before || before['q']) {
    const queue = before ? before['q'] : [];
    const later = (...words) => {
      queue.push(words);
      bring(script);
    };
    later['q'] = queue;
    window['FaqHelp'] = later;
  }
}

/** @param {!HTMLElement} element to put on the page, unless there is one for its catalog */
async function place(element) {
  const catalog = element.getAttribute('catalog');
  await customElements.whenDefined('faq-help');
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const present = [...document.querySelectorAll('faq-help')];
  if (catalog && !present.some((it) => it.getAttribute('catalog') === catalog)) {
    document.documentElement.append(element); // beside the body, which applications replace, filter and zoom
  }
}

/** @param {!HTMLScriptElement} script */
function start(script) {
  const address = script.src;
  queueCommands(address);
  place(elementFor(script));
  const asked = window['FaqHelp']['q'];
  if (asked && asked.length) {
    bring(address);
  } else if (window.requestIdleCallback) {
    window.requestIdleCallback(() => bring(address), { timeout: LONGEST_WAIT_MS });
  } else {
    setTimeout(() => bring(address), LONGEST_WAIT_MS / 10);
  }
}

const script = ownScript();
if (script) {
  start(script);
}
