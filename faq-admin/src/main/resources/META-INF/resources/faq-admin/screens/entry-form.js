/** @fileoverview One entry's cells, in the catalog's language and in a translation. */

import { button, create, field, fill } from '../view/dom.js';
import { COLUMNS } from '../server/columns.js';
import { compared, translated } from '../draft/overlay.js';
import { filled } from '../texts/texts.js';

const ROWS = { question: 2, answer: 8, note: 3 };

/**
 * @param {{id: string}} entry
 * @param {function(Array<object>, string)} mend takes the changes that the form made, and what is said of them
 * @return {Promise<HTMLElement>}
 */
export async function entryForm(app, { id }, mend) {
  const place = create('div');
  const show = async (lang) => fill(place, cells(app, await rowOf(app, id, lang), lang, mend));
  const other = app.catalog.language === 'en' ? 'ja' : 'en';
  await show('');
  return create('div.stack', {},
    create('h4', {}, filled(app.texts.editOf, id)),
    create('div.actions', {},
      button('.chip', app.texts.ownTexts, () => show('')),
      button('.chip', filled(app.texts.translation, app.texts[other]), () => app.attempt(() => show(other)))),
    place);
}

async function rowOf({ client, catalog, draft }, id, lang) {
  const { entries } = await (lang ? client.entries(catalog.id, lang) : client.draftEntries(catalog.id));
  const rows = lang ? translated(entries, draft.changes, lang) : compared([], entries);
  return rows.find((row) => row.id === id);
}

function cells({ texts }, row, lang, mend) {
  const boxes = Object.fromEntries(COLUMNS.map((column) =>
    [column, create('textarea', { rows: ROWS[column], lang: lang || false }, row[column])]));
  const submit = (event) => {
    event.preventDefault();
    const edited = COLUMNS.filter((column) => boxes[column].value !== row[column]);
    const changes = lang && edited.length
      ? [{ kind: 'translation', entry: row.id, lang, ...values(boxes) }]
      : edited.map((column) => ({ kind: 'cell', entry: row.id, column, text: boxes[column].value }));
    if (changes.length) {
      mend(changes, filled(lang ? texts.translationDone : texts.cellDone, row.id));
    }
  };
  return create('form.stack', { submit },
    ...COLUMNS.map((column) => field(texts[column], boxes[column])),
    create('button.main', { type: 'submit' }, texts.save));
}

function values(boxes) {
  return Object.fromEntries(COLUMNS.map((column) => [column, boxes[column].value]));
}
