/** @fileoverview What the embedder may set, read from the attributes of `<faq-help>`. */

import { Contact } from '../server/types.js';
import { attributeOf } from './attributes.js';

/**
 * @typedef {{
 *   catalog: string,
 *   api: string,
 *   lang: string,
 *   mode: string,
 *   position: string,
 *   sectionSelector: string,
 *   openOn: string,
 *   shortcut: string,
 *   label: string,
 *   contact: ?Contact
 * }}
 */
export let Settings;

const LANGUAGES = ['ja', 'en'];

/**
 * @param {!Element} element
 * @param {string} scriptApi the API beside the script
 * @return {!Settings}
 */
export function readSettings(element, scriptApi) {
  const attribute = (/** string */ name) => attributeOf(element, name);
  const choice = (/** string */ name, /** !Array<string> */ choices) =>
    choices.includes(attribute(name)) ? attribute(name) : choices[0];
  return Object.freeze({
    catalog: attribute('catalog'),
    api: folder(attribute('api')) || scriptApi,
    lang: readerLanguage(attribute('lang'), [...(navigator.languages || [])], document.documentElement.lang),
    mode: choice('mode', ['panel', 'inline', 'button-less']),
    position: choice('position', ['right', 'left']),
    sectionSelector: selector(attribute('section-selector')),
    openOn: selector(attribute('open-on')),
    shortcut: attribute('shortcut'),
    label: attribute('label'),
    contact: contactIn(attribute('contact')),
  });
}

/**
 * @param {string} text such as `情報推進室 内線 2345 joho@example.jp`
 * @return {?Contact} whom to ask while the catalog's own contact is not known; null where nobody is named
 */
export function contactIn(text) {
  const words = text.split(/\s+/);
  const mail = words.find((word) => word.includes('@')) || '';
  const url = words.find((word) => /^https?:/.test(word)) || '';
  const name = words.filter((word) => word !== mail && word !== url).join(' ');
  return text ? { name, mail, phone: '', url, notice: '' } : null;
}

/**
 * The API belongs to the script: `…/faq-widget/1.0.0/faq-panel.js` is served beside `…/api/`.
 * @param {string} script the URL of the panel's script
 * @return {string} empty where a bundler has put the script somewhere else
 */
export function apiOf(script) {
  return /\/faq-panel\.js(\?|$)/.test(script) ? new URL('../../api/', script).href : '';
}

/**
 * The reader's own preference counts before the page's language; Japanese where neither helps.
 * @param {string} asked the attribute
 * @param {!Array<string>} preferred the browser's languages, the best first
 * @param {string} page the page's language
 * @return {string} `ja` or `en`
 */
export function readerLanguage(asked, preferred, page) {
  return [asked, ...preferred, page]
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => LANGUAGES.includes(tag)) || 'ja';
}

/**
 * @param {string} url
 * @return {string} the URL with a slash at its end; empty where it is none
 */
function folder(url) {
  try {
    return url && new URL(url.endsWith('/') ? url : url + '/', document.baseURI || undefined).href;
  } catch (error) {
    return '';
  }
}

/**
 * @param {string} text
 * @return {string} the text where it is a selector, else empty: an embedder's slip must not stop the panel
 */
function selector(text) {
  try {
    return text && document.createDocumentFragment().querySelector(text) === null ? text : '';
  } catch (error) {
    return '';
  }
}
