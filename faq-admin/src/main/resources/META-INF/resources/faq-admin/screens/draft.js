/** @fileoverview The draft: what was changed, what that does to every search, and the step into service. */

import { ask } from '../view/dialog.js';
import { button, create, fill } from '../view/dom.js';
import { whatIsWrong } from '../view/notice.js';
import { described } from './described.js';
import { draftPanel } from './draft-panel.js';
import { previewOf } from './preview.js';
import { publishForm } from './publish.js';
import { conflictsIn, conflictQuestions } from './conflicts.js';

/** @return {Promise<HTMLElement>} */
export async function draftScreen(app) {
  await app.draft.load();
  const screen = new DraftScreen(app);
  screen.draw();
  return screen.element;
}

class DraftScreen {
  constructor(app) {
    this.app = app;
    this.element = create('div.page');
    this.preview = create('section.preview', { 'aria-live': 'polite' });
    this.watch();
  }

  /** Draws itself anew with every change, as long as it is what is shown. */
  watch() {
    const { draft } = this.app;
    const onChange = () => {
      if (this.element.isConnected) {
        this.draw();
      } else {
        draft.removeEventListener('change', onChange);
      }
    };
    draft.addEventListener('change', onChange);
  }

  draw() {
    const { app } = this;
    const { texts } = app;
    const { changes } = app.draft;
    if (!changes.length) {
      fill(this.element, create('h1', {}, texts.draft), create('p.calm', {}, texts.noChanges),
        create('p', {}, create('a', { href: `#/${encodeURIComponent(app.catalog.id)}/mend` }, texts.toMend)));
      return;
    }
    fill(this.element, create('h1', {}, texts.draft),
      create('div.two.even', {},
        create('div', {}, this.publishing(), this.preview, this.changeList()),
        draftPanel(app)));
    this.examine();
  }

  publishing() {
    return this.app.may('publisher') ? publishForm(this.app) : create('p.calm', {}, this.app.texts.askPublisher);
  }

  changeList() {
    const { app } = this;
    const { texts, draft } = app;
    return create('section', {},
      create('h2', {}, texts.whatChanged),
      create('ul.changes', {}, ...draft.steps.map((step) => create('li', {},
        create('span', {}, described(texts, step[0])),
        button('.link', texts.undo, () => app.attempt(async () => {
          await draft.takeBack(step.map(({ id }) => id));
          app.notice.say(texts.undone);
        }), { 'aria-label': `${texts.undo}: ${described(texts, step[0])}` })))),
      button('.grave', texts.discard, () => this.discard()));
  }

  async discard() {
    const { texts, draft } = this.app;
    if (await ask(texts.discard, [create('p', {}, texts.discardHint)], texts.discard, texts.cancel, true)) {
      await this.app.attempt(() => draft.discard());
    }
  }

  /** What the draft does to every judged search; the newest answer counts. */
  async examine() {
    const { app } = this;
    const turn = this.turn = {};
    this.preview.setAttribute('aria-busy', 'true');
    fill(this.preview, create('p.calm', {}, app.texts.examining));
    let content;
    try {
      const preview = await app.client.preview(app.catalog.id);
      content = conflictsIn(preview).length
        ? [conflictQuestions(app, conflictsIn(preview))] : previewOf(app, preview);
    } catch (problem) {
      content = [create('p.trouble', {}, whatIsWrong(app.texts, problem))];
    }
    if (this.turn === turn) {
      this.preview.removeAttribute('aria-busy');
      fill(this.preview, ...content);
    }
  }
}
