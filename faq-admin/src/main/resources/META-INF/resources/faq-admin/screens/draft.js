/** @fileoverview The draft: what was changed, what that does to every search, and the step into service. */

import { stepsOf } from '../draft/steps.js';
import { create, fill, select } from '../view/dom.js';
import { whatIsWrong } from '../view/notice.js';
import { filled } from '../texts/texts.js';
import { changeList } from './change-list.js';
import { conflictQuestions } from './conflicts.js';
import { draftPanel } from './draft-panel.js';
import { previewOf } from './preview.js';
import { publishForm } from './publish.js';

const OWN = '';

/** @return {Promise<HTMLElement>} */
export async function draftScreen(app) {
  await app.draft.load();
  const { drafts } = await app.client.editing(app.catalog.id);
  const others = app.may('publisher') ? drafts.filter((author) => author !== app.session.name) : [];
  const screen = new DraftScreen(app, others);
  await screen.choose(app.draft.changes.length || !others.length ? OWN : others[0]);
  return screen.element;
}

class DraftScreen {
  /** @param {Array<string>} others who have a draft that may be published from here */
  constructor(app, others) {
    this.app = app;
    this.others = others;
    this.element = create('div.page');
    this.preview = create('section.preview', { 'aria-live': 'polite' });
    const onChange = () => this.element.isConnected ? this.author === OWN && this.choose(OWN)
      : app.draft.removeEventListener('change', onChange);
    app.draft.addEventListener('change', onChange);
  }

  /** @param {string} author whose draft is shown; empty for one's own */
  async choose(author) {
    const { client, catalog, draft } = this.app;
    this.author = author;
    this.draft = author === OWN ? draft : await client.draft(catalog.id, author);
    this.draw();
  }

  draw() {
    const { app, draft } = this;
    const { texts } = app;
    const head = create('div.title', {}, create('h1', {}, texts.draft), this.authors());
    if (!draft.changes.length) {
      fill(this.element, head, create('p.calm', {}, texts.noChanges),
        create('p', {}, create('a', { href: `#/${encodeURIComponent(app.catalog.id)}/mend` }, texts.toMend)));
      return;
    }
    const steps = stepsOf(draft.changes);
    fill(this.element, head,
      create('div.two.even', {},
        create('div', {},
          app.may('publisher') ? publishForm(app, { author: this.author, version: draft.version, steps: steps.length })
            : create('p.calm', {}, texts.askPublisher),
          this.preview,
          changeList(app, steps, this.author === OWN)),
        draftPanel(app, this.author || app.session.name)));
    this.examine();
  }

  authors() {
    const { texts } = this.app;
    return this.others.length ? select(
      [[OWN, texts.ownDraft], ...this.others.map((author) => [author, filled(texts.draftOf, author)])], this.author,
      (author) => this.app.attempt(() => this.choose(author)), { 'aria-label': texts.whoseDraft }) : null;
  }

  /** What the draft does to every judged search; the newest answer counts. */
  async examine() {
    const { app } = this;
    const turn = this.turn = {};
    this.preview.setAttribute('aria-busy', 'true');
    fill(this.preview, create('p.calm', {}, app.texts.examining));
    const content = await this.examined();
    if (this.turn === turn) {
      this.preview.removeAttribute('aria-busy');
      fill(this.preview, ...content);
    }
  }

  async examined() {
    const { app, draft: { conflicts } } = this;
    try {
      const preview = await app.client.preview(app.catalog.id, this.author);
      return [conflicts.length && this.author === OWN ? conflictQuestions(app, conflicts) : null, ...previewOf(app, preview)];
    } catch (problem) {
      return [create('p.trouble', {}, whatIsWrong(app.texts, problem))];
    }
  }
}
