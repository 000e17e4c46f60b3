/** @fileoverview The words on the screen in the editor's language. */

import { ENGLISH } from './english.js';
import { JAPANESE } from './japanese.js';

const KEPT = 'faq-admin-lang';

/** @return {string} `ja` or `en`: what was chosen here before, else as the address or the browser says */
export function chosenLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  return [asked, localStorage.getItem(KEPT), ...navigator.languages, 'ja']
    .map((tag) => String(tag || '').slice(0, 2))
    .find((tag) => tag === 'ja' || tag === 'en');
}

/** Keeps the choice in this browser, and shows the page anew. */
export function chooseLanguage(lang) {
  localStorage.setItem(KEPT, lang);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  location.reload();
}

/** @return {Object<string, string>} */
export function textsIn(lang) {
  return lang === 'en' ? ENGLISH : JAPANESE;
}

/**
 * @param {string} sentence with `{}` for each thing that it is about
 * @param {...(string|number)} subjects
 * @return {string}
 */
export function filled(sentence, ...subjects) {
  return sentence.replace(/\{\}/g, () => String(subjects.shift()));
}
