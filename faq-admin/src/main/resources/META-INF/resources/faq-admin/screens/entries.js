/** @fileoverview The table as the office knows it, to be edited in place, taken home as a file and brought back. */

import { button, create, fill, select } from '../view/dom.js';
import { ask } from '../view/dialog.js';
import { Grid } from '../view/grid.js';
import { filled } from '../texts/texts.js';
import { COLUMNS } from '../server/columns.js';
import { compared, translated } from '../draft/overlay.js';
import { newEntryForm } from './new-entry-form.js';
import { uploadPart } from './upload.js';

/** @return {Promise<HTMLElement>} */
export async function entriesScreen(app) {
  const screen = new Entries(app);
  await screen.load('');
  return screen.element;
}

class Entries {
  constructor(app) {
    this.app = app;
    const { texts } = app;
    this.filter = create('input', { type: 'search', 'aria-label': texts.filter, placeholder: texts.filter, input: () => this.draw() });
    this.count = create('span.hint', { role: 'status' });
    this.extra = create('div');
    this.grid = new Grid(texts.entries, ['id', ...COLUMNS].map((name) => ({ name, title: texts[name], edits: name !== 'id' })),
      { commit: (row, column, text) => this.commit(row, column, text), remove: (row) => this.remove(row), texts });
    this.element = create('div.page.wide', {},
      create('div.title', {}, create('h1', {}, texts.entries), this.languages(), this.filter, this.count,
        create('span.space'),
        button('', texts.newEntry, () => this.ask(newEntryForm(app, '', (change, said) => this.add(change, said)))),
        button('', texts.upload, () => this.ask(uploadPart(app))),
        create('a.like-button', { href: app.client.download(app.catalog.id, app.catalog.version, 'xlsx'), download: true }, texts.download)),
      create('p.hint', {}, texts.gridHint),
      this.extra,
      this.grid.element);
    const onChange = () => this.element.isConnected ? app.attempt(() => this.load(this.lang))
      : app.draft.removeEventListener('change', onChange);
    app.draft.addEventListener('change', onChange);
  }

  languages() {
    const { texts, catalog } = this.app;
    const other = catalog.language === 'en' ? 'ja' : 'en';
    return select([['', texts.ownTexts], [other, filled(texts.translation, texts[other])]], '',
      (lang) => this.app.attempt(() => this.load(lang)), { 'aria-label': texts.language });
  }

  async load(lang) {
    const { client, catalog, draft } = this.app;
    const [{ entries }, drafted] = await Promise.all([client.entries(catalog.id, lang), lang ? null : client.draftEntries(catalog.id)]);
    this.lang = lang;
    this.rows = lang ? translated(entries, draft.changes, lang) : compared(entries, drafted.entries);
    this.draw();
  }

  draw() {
    const { texts } = this.app;
    const words = this.filter.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    const shown = this.rows.filter((row) => {
      const text = [row.id, ...COLUMNS.map((column) => row[column])].join('\n').normalize('NFKC').toLowerCase();
      return words.every((word) => text.includes(word));
    });
    this.grid.show(shown, this.lang);
    this.count.textContent = filled(texts.rowsShown, shown.length, this.rows.length);
  }

  ask(content) {
    fill(this.extra, create('section.extra', {}, content, button('.link', this.app.texts.close, () => fill(this.extra))));
    this.extra.querySelector('input, textarea')?.focus();
  }

  async add(change, said) {
    if (await this.app.change([change], said)) {
      fill(this.extra);
    }
  }

  commit(row, column, text) {
    const change = this.lang
      ? { kind: 'translation', entry: row.id, lang: this.lang, question: row.question, answer: row.answer, note: row.note, [column]: text }
      : { kind: 'cell', entry: row.id, column, text };
    return this.app.change([change], filled(this.lang ? this.app.texts.translationDone : this.app.texts.cellDone, row.id));
  }

  async remove(row) {
    const { texts } = this.app;
    if (await ask(filled(texts.removeRow, row.id), [create('p', {}, row.question), create('p.hint', {}, texts.removeRowHint)],
      texts.remove, texts.cancel, true)) {
      await this.app.change([{ kind: 'remove', entry: row.id }], filled(texts.rowGone, row.id, ''));
    }
  }
}
