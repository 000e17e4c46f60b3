/** @fileoverview The words on the panel in the reader's language. */

import { ENGLISH } from './english.js';
import { JAPANESE } from './japanese.js';

/** @typedef {typeof JAPANESE} */
export let Texts;

/**
 * @param {string} lang `ja` or `en`
 * @return {!Texts}
 */
export function textsIn(lang) {
  return /** @type {!Texts} */ (lang === 'en' ? ENGLISH : JAPANESE);
}

/**
 * @param {string} sentence
 * @param {string|number} subject
 * @return {string}
 */
export function fill(sentence, subject) {
  return sentence.replace('{}', () => String(subject));
}

/**
 * @param {!Texts} texts
 * @param {string} id of an entry
 * @return {string} how people cite it: No.24, FAQ001
 */
export function cited(texts, id) {
  return /^\d/.test(id) ? fill(texts.number, id) : id;
}

/**
 * @param {!Texts} texts
 * @param {string} failure as the state has it
 * @return {!Array<string>} what is wrong, and what the reader can do
 */
export function failureTexts(texts, failure) {
  return failure === 'missing'
    ? [texts.missing, texts.typeAdvice]
    : [texts.down, failure === 'offline' ? texts.offlineAdvice : texts.downAdvice];
}
