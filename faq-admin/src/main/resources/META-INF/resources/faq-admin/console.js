/** @fileoverview The frame around every screen: catalogs, screens, draft, language, and what just happened. */

import { Draft } from './draft/draft.js';
import { stepsOf } from './draft/steps.js';
import { button, create, fill, select, unseen } from './view/dom.js';
import { belongsToIme } from './view/ime.js';
import { Notice, whatIsWrong } from './view/notice.js';
import { lastDays } from './view/numbers.js';
import { SCREENS, screenNamed } from './screens/screens.js';
import { chooseLanguage, filled } from './texts/texts.js';

const RANKS = ['viewer', 'editor', 'publisher', 'admin'];
const DAYS = 30;

/** One window of the console, for one who has signed in. Screens get it to know where they are. */
export class Console {
  constructor(client, texts, lang, session) {
    Object.assign(this, { client, texts, lang, session });
    this.notice = new Notice(texts);
    this.days = DAYS;
    this.main = create('main', { id: 'main', tabindex: -1 });
    this.catalogs = [];
    this.catalog = null;
    this.draft = null;
    this.shown = 0;
  }

  /** @param {HTMLElement} parent */
  async open(parent) {
    const { catalogs } = await this.client.catalogs();
    this.catalogs = catalogs.filter(({ id }) => this.roleIn(id));
    addEventListener('hashchange', () => this.route());
    document.addEventListener('keydown', (event) => this.press(event));
    this.head = create('header.head');
    fill(this.main, create('p.calm.page', {}, this.texts.loading));
    fill(parent, create('a.skip', { href: '#main', click: (event) => this.skip(event) }, this.texts.skip),
      this.head, this.main, this.notice.element);
    await this.route();
  }

  get period() {
    return lastDays(this.days);
  }

  /** @param {string} role at least this one, in the catalog that is open */
  may(role, catalog = this.catalog.id) {
    return RANKS.indexOf(this.roleIn(catalog)) >= RANKS.indexOf(role);
  }

  /** The greater of the role there and the role in all catalogs; empty for none. @param {string} catalog its id, or `*` */
  roleIn(catalog) {
    const { roles } = this.session;
    return RANKS[Math.max(RANKS.indexOf(roles[catalog]), RANKS.indexOf(roles['*']))] || '';
  }

  /** Does something with the server, and says so where it fails. @return {Promise<boolean>} whether it was done */
  async attempt(work) {
    try {
      await work();
      return true;
    } catch (problem) {
      this.notice.complain(problem);
      return false;
    }
  }

  /** Puts changes into the draft, as one step. @param {string} said what was done, in words */
  change(changes, said) {
    return this.attempt(async () => {
      await this.draft.add(changes);
      this.notice.say(said, () => this.undo());
    });
  }

  undo() {
    return this.attempt(async () => {
      const done = await this.draft.undo();
      this.notice.say(done ? this.texts.undone : this.texts.nothingToUndo);
    });
  }

  redo() {
    return this.attempt(async () => {
      const done = await this.draft.redo();
      this.notice.say(done ? this.texts.redone : this.texts.nothingToRedo);
    });
  }

  go(screen) {
    location.hash = `#/${encodeURIComponent(this.catalog.id)}/${screen}`;
  }

  /** Shows what the address names, which so can be kept, sent and gone back to. */
  async route() {
    const [, id, name] = location.hash.split('/').map(decodeURIComponent);
    const catalog = this.catalogs.find((each) => each.id === id) || this.catalogs[0];
    if (!catalog) {
      fill(this.main, create('h1', {}, this.texts.product), create('p', {}, this.texts.noCatalog));
      return;
    }
    await this.attempt(() => this.enter(catalog));
    await this.show(screenNamed(name, (screen) => this.may(screen.role, screen.catalog)));
  }

  async enter(catalog) {
    if (this.catalog?.id === catalog.id) {
      return;
    }
    this.catalog = catalog;
    this.draft = new Draft(this.client, catalog.id);
    this.draft.addEventListener('change', () => this.drawHead());
    if (this.may('editor')) {
      await this.draft.load();
    }
  }

  /** What is served may have changed: asks for it anew. */
  async refresh() {
    const { catalogs } = await this.client.catalogs();
    this.catalogs = catalogs.filter(({ id }) => this.roleIn(id));
    this.catalog = this.catalogs.find(({ id }) => id === this.catalog.id) || this.catalog;
    await this.draft.load();
  }

  async show(screen) {
    const turn = ++this.shown;
    this.screen = screen;
    this.drawHead();
    this.main.setAttribute('aria-busy', 'true');
    const content = await this.contentOf(screen);
    if (turn === this.shown) {
      document.title = `${this.texts[screen.name]} · ${this.catalog.title}`;
      fill(this.main, content);
      this.main.removeAttribute('aria-busy');
      scrollTo(0, 0);
      (this.main.querySelector('[data-first]') || this.main).focus({ preventScroll: true });
    }
  }

  async contentOf(screen) {
    try {
      return await screen.show(this);
    } catch (problem) {
      return create('div.page', {},
        create('h1', {}, this.texts[screen.name]),
        create('p.trouble', { role: 'alert' }, whatIsWrong(this.texts, problem)),
        button('', this.texts.retry, () => this.show(screen)));
    }
  }

  drawHead() {
    const { texts } = this;
    fill(this.head,
      create('div.bar', {},
        create('strong.product', {}, texts.product),
        select(this.catalogs.map(({ id, title }) => [id, title]), this.catalog.id,
          (id) => { location.hash = `#/${encodeURIComponent(id)}/${this.screen.name}`; },
          { 'aria-label': texts.catalog }),
        create('span.space'),
        button('.link', this.lang === 'ja' ? 'English' : '日本語', () => chooseLanguage(this.lang === 'ja' ? 'en' : 'ja'),
          { lang: this.lang === 'ja' ? 'en' : 'ja' }),
        create('span.who', {}, this.session.name),
        button('.link', texts.signOut, () => this.leave())),
      create('nav', { 'aria-label': texts.screens }, ...this.links()));
  }

  links() {
    return SCREENS.filter(({ role, catalog }) => this.may(role, catalog)).map((screen) => create('a',
      { href: `#/${encodeURIComponent(this.catalog.id)}/${screen.name}`, 'aria-current': screen === this.screen && 'page' },
      this.texts[screen.name], ...(screen.name === 'draft' ? this.badge() : [])));
  }

  badge() {
    const { length } = stepsOf(this.draft.changes);
    return length ? [create('span.badge', { 'aria-hidden': 'true' }, length), unseen(filled(this.texts.changes, length))] : [];
  }

  async leave() {
    await this.attempt(() => this.client.signOut());
    location.reload();
  }

  skip(event) {
    event.preventDefault();
    this.main.focus();
  }

  /** Undo and redo as everywhere, unless somebody is writing: then they are the field's. */
  press(event) {
    const writes = event.target.matches?.('input, textarea, select, .cell.open');
    if (belongsToIme(event) || writes || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      (key === 'y' || event.shiftKey ? this.redo() : this.undo());
    }
  }
}
