/** @fileoverview Words that mean the same in the whole catalog. */

import { button, create, field } from '../view/dom.js';
import { filled } from '../texts/texts.js';

/**
 * @param {object} gap whose words are one side of it; it may bring candidates, which nobody takes but a person
 * @param {function(Array<object>, string)} mend
 * @return {HTMLElement}
 */
export function synonymForm({ texts }, gap, mend) {
  const theirs = create('input', { value: gap.text, required: true, maxlength: 100 });
  const ours = create('input', { required: true, maxlength: 100 });
  const submit = (event) => {
    event.preventDefault();
    mend([{ kind: 'synonym', words: [theirs.value.trim(), ours.value.trim()] }],
      filled(texts.synonymDone, theirs.value.trim(), ours.value.trim()));
  };
  const offers = (gap.synonyms || []).map(([asked, word]) => button('.chip', `${asked} = ${word}`, () => {
    theirs.value = asked;
    ours.value = word;
    ours.focus();
  }));
  return create('form.stack', { submit },
    create('h4', {}, texts.synonym),
    create('p.hint', {}, texts.synonymHint),
    create('div.beside', {}, field(texts.readersWord, theirs), field(texts.tablesWord, ours)),
    offers.length ? create('p', {}, texts.offers, ...offers) : null,
    create('button.main', { type: 'submit' }, texts.add));
}
