/** @fileoverview What can be done about one search that failed. */

import { button, create, fill } from '../view/dom.js';
import { belongsToIme } from '../view/ime.js';
import { count } from '../view/numbers.js';
import { filled } from '../texts/texts.js';
import { entryForm } from './entry-form.js';
import { newEntryForm } from './new-entry-form.js';
import { synonymForm } from './synonym-form.js';

const REST_MS = 200;
const EXCERPT = 90;

/**
 * @param {object} gap
 * @param {function(Array<object>, Array<string>, string)} mend takes changes, the entries that answer the search then
 *     (null where that is open), and what is said of it
 * @return {Promise<HTMLElement>}
 */
export async function mending(app, gap, mend) {
  const { texts } = app;
  const found = create('ol.candidates');
  const form = create('div.other');
  const show = (content) => {
    fill(form, content);
    form.querySelector('input, textarea')?.focus();
  };
  const edit = async (entry) => show(await entryForm(app, entry, (changes, said) => mend(changes, [entry.id], said)));
  let near = [];
  const look = (words) => app.attempt(async () => {
    const { hits } = await app.client.candidates(app.catalog.id, words);
    near = hits;
    fill(found, ...hits.map((entry, rank) => candidate(app, gap, entry, rank, mend, edit)));
    found.append(...hits.length ? [] : [create('li.calm', {}, texts.noCandidates)]);
  });
  await look(gap.text);
  return create('div.mending', {},
    create('h2', {}, filled(texts.quoted, gap.text)),
    facts(app, gap),
    create('h3', {}, texts.meansEntry),
    lookUp(texts, gap, look),
    found,
    create('h3', {}, texts.otherMends),
    create('div.actions', {},
      button('', texts.synonym, () => show(synonymForm(app, gap.text, near, (changes, said) => mend(changes, null, said)))),
      button('', texts.newEntry, () => show(newEntryForm(app, gap.text,
        (change, said) => mend([change], [change.entry], said)))),
      button('', texts.elsewhere, () => mend([{ kind: 'elsewhere', text: gap.text }], [], texts.elsewhereDone))),
    form);
}

function facts({ texts, lang }, gap) {
  return create('div.facts', {},
    create('span', {}, filled(texts.people, count(gap.clients, lang))),
    create('span', {}, filled(texts.searches, count(gap.searches, lang))),
    gap.sections.length ? create('span', {}, texts.readAt + gap.sections.join('、')) : null,
    gap.like.length ? create('p', {}, texts.alsoAsked + gap.like.map((text) => filled(texts.quoted, text)).join(' ')) : null);
}

/** Another word may find the answer that the reader's own did not. */
function lookUp(texts, gap, look) {
  let timer = 0;
  const box = create('input', { type: 'search', value: gap.text, 'aria-label': texts.lookForEntry, maxlength: 200 });
  const later = (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => event.isComposing || look(box.value), REST_MS);
  };
  box.addEventListener('input', later);
  box.addEventListener('compositionend', () => look(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !belongsToIme(event)) {
      look(box.value);
    }
  });
  return box;
}

function candidate({ texts }, gap, entry, rank, mend, edit) {
  const { id, question, answer } = entry;
  const excerpt = answer.text.length > EXCERPT ? answer.text.slice(0, EXCERPT) + '…' : answer.text;
  return create('li', {},
    create('div.candidate', {},
      create('p.question', {}, create('span.number', {}, filled(texts.number, id)), question),
      create('p.excerpt', {}, excerpt)),
    create('div.actions', {},
      button('.main', texts.thisOne, () => mend([{ kind: 'phrase', entry: id, text: gap.text }], [id], filled(texts.phraseDone, id)),
        { 'data-rank': rank + 1, title: filled(texts.rankKey, rank + 1), 'aria-label': filled(texts.thisOneOf, id) }),
      button('', texts.edit, () => edit(entry), { 'aria-label': filled(texts.editOf, id) })));
}
