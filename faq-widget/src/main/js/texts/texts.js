/** @fileoverview The words on the panel in the reader's language. */

import { WORDS } from './words.js';

/** @typedef {typeof WORDS} */
export let Texts;

/**
 * @param {string} lang `ja` or `en`
 * @return {!Texts}
 */
export function textsIn(lang) {
  const at = lang === 'en' ? 1 : 0;
  return /** @type {!Texts} */ (
    Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words.split('|')[at]])));
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
