/** @fileoverview A question that the table does not have yet. */

import { create, field } from '../view/dom.js';
import { filled } from '../texts/texts.js';

/**
 * @param {string} question to begin with
 * @param {function(object, string)} mend
 * @return {HTMLElement}
 */
export function newEntryForm(app, question, mend) {
  const { texts } = app;
  const id = create('input.short', { required: true, maxlength: 100 });
  const asked = create('textarea', { rows: 2, required: true }, question);
  const answer = create('textarea', { rows: 6, required: true });
  const note = create('textarea', { rows: 2 });
  const submit = (event) => {
    event.preventDefault();
    mend({ kind: 'row', entry: id.value.trim(), question: asked.value, answer: answer.value, note: note.value },
      filled(texts.rowDone, id.value.trim()));
  };
  app.attempt(async () => { id.value ||= await nextId(app); });
  return create('form.stack', { submit },
    create('h4', {}, texts.newEntry),
    field(texts.id, id, texts.idHint),
    field(texts.question, asked),
    field(texts.answer, answer),
    field(texts.note, note),
    create('button.main', { type: 'submit' }, texts.add));
}

/** The id behind the table's last whole number, and behind those that the draft already took. */
async function nextId({ client, catalog }) {
  const { entries } = await client.draftEntries(catalog.id);
  const numbers = entries.map(({ id }) => id).filter((id) => /^\d{1,9}$/.test(id)).map(Number);
  return numbers.length ? String(Math.max(...numbers) + 1) : '';
}
