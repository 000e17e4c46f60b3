/** @fileoverview Words that mean the same in the whole catalog. */

import { button, create, field } from '../view/dom.js';
import { filled } from '../texts/texts.js';

const OFFERED = 8;

/**
 * @param {string} asked the reader's words
 * @param {Array<object>} near entries, whose words are offered for the other side; nobody takes one but a person
 * @param {function(Array<object>, string)} mend
 * @return {HTMLElement}
 */
export function synonymForm({ texts }, asked, near, mend) {
  const theirs = create('input', { value: unknownIn(asked, near), required: true, maxlength: 100 });
  const ours = create('input', { required: true, maxlength: 100 });
  const submit = (event) => {
    event.preventDefault();
    const words = [theirs.value.trim(), ours.value.trim()];
    mend([{ kind: 'synonym', words }], filled(texts.synonymDone, ...words));
  };
  const offers = wordsNear(asked, near).map((word) => button('.chip', word, () => {
    ours.value = word;
    ours.focus();
  }));
  return create('form.stack', { submit },
    create('h4', {}, texts.synonym),
    create('p.hint', {}, texts.synonymHint),
    create('div.beside', {}, field(texts.readersWord, theirs), field(texts.tablesWord, ours)),
    offers.length ? create('p.actions', {}, texts.offers, ...offers) : null,
    create('button.main', { type: 'submit' }, texts.add));
}

/** The longest of the reader's words that none of the entries has; all of them where each has one. */
function unknownIn(asked, near) {
  const known = near.map(({ question, answer }) => question + answer.text).join('\n');
  const unknown = wordsOf(asked).filter((word) => !known.includes(word));
  return unknown.sort((one, other) => other.length - one.length)[0] || asked;
}

function wordsNear(asked, near) {
  const words = near.flatMap(({ question }) => wordsOf(question)).filter((word) => word.length > 1 && !asked.includes(word));
  return [...new Set(words)].filter((word) => /[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u.test(word)).slice(0, OFFERED);
}

function wordsOf(text) {
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
