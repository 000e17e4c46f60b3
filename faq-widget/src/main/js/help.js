/**
 * @fileoverview One panel at work: joins what the reader does, where they are, and what the server answers.
 */

import { Actions } from './view/actions.js';
import { Client } from './server/client.js';
import { Inquiry } from './inquiry.js';
import { PageContext, Where } from './page/page-context.js';
import { Panel } from './view/panel.js';
import { Settings } from './settings.js';
import { Store } from './store.js';
import { closed, opened, steppedBack } from './state.js';
import { isShortcut } from './shortcut.js';
import { land } from './page/landing.js';
import { textsIn } from './i18n.js';

/** Lives from its making to `end`, and leaves nothing behind. */
export class Help {
  /**
   * @param {!Settings} settings
   * @param {function(string, !Object)} emit
   */
  constructor(settings, emit) {
    /** @private @const */
    this.settings = settings;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.life = new AbortController();
    /** @private @const */
    this.store = new Store();
    /** @private {boolean} whether the reader has moved on since the nearby entries were asked for */
    this.behind = true;
    /** @private @const */
    this.client = new Client(settings.api, settings.catalog, settings.lang);
    /** @private @const */
    this.inquiry = new Inquiry(this.client, this.store, () => this.page.where, emit);
    /** @private @const */
    this.panel = new Panel(settings, textsIn(settings.lang), this.actions(), this.life.signal);
    this.store.watch((state, before) => this.panel.render(state, before));
    /** @private @const {!PageContext} */
    this.page = new PageContext(settings.sectionSelector, (where) => this.moved(where), this.life.signal);
    this.listen();
  }

  /** @return {!Node} what to put on the page */
  get element() {
    return this.panel.element;
  }

  /** @return {boolean} */
  get isOpen() {
    return this.store.state.open;
  }

  /** Shows the panel, with the entries of the section being read. */
  open() {
    if (!this.isOpen) {
      this.page.settle();
      this.store.set(opened(this.store.state));
      this.emit('open', {});
      this.begin();
    }
  }

  /** Hides the panel; an inline one always shows. */
  close() {
    if (this.isOpen && this.settings.mode !== 'inline') {
      this.inquiry.stop();
      this.store.set(closed(this.store.state));
      this.emit('close', {});
    }
  }

  /** Opens or closes. */
  toggle() {
    if (this.isOpen) {
      this.close();
    } else {
      this.open();
    }
  }

  /** @param {string} text to search as if the reader had typed it */
  search(text) {
    this.open();
    this.panel.fill(text);
    this.inquiry.type(text);
  }

  /** @param {number} number of the entry to show */
  showEntry(number) {
    this.open();
    this.inquiry.askEntry(number);
  }

  /** @param {?Object<string, string>} told `section`, `title`, `url`; null to go by the page again */
  setContext(told) {
    this.page.tell(told);
  }

  /** Stops listening, watching and asking. */
  end() {
    this.life.abort();
    this.inquiry.stop();
  }

  /** @private */
  begin() {
    if (!this.store.state.catalog) {
      this.inquiry.learnCatalog(this.life.signal);
    }
    if (this.store.state.failure) {
      this.inquiry.retry();
    }
    this.behind = true;
    this.catchUp();
  }

  /**
   * @return {!Actions}
   * @private
   */
  actions() {
    return {
      open: () => this.open(),
      close: () => this.close(),
      type: (text) => this.inquiry.type(text),
      submit: () => this.submit(),
      showEntry: (entry) => this.inquiry.show(entry),
      fetchEntry: (number) => this.inquiry.askEntry(number),
      back: () => this.back(),
      retry: () => this.inquiry.retry(),
      visit: (element) => this.visit(element),
      resolve: (href) => this.client.resolve(href),
    };
  }

  /** @private */
  listen() {
    const signal = this.life.signal;
    const catchUp = () => this.catchUp();
    this.panel.element.addEventListener('pointerleave', catchUp, { signal });
    this.panel.element.addEventListener('focusout', () => setTimeout(catchUp), { signal });
    window.addEventListener('online', () => this.store.state.failure && this.inquiry.retry(), { signal });
    document.addEventListener('click', (event) => this.clicked(event), { signal });
    const pressed = (/** !Event */ event) => this.pressed(/** @type {!KeyboardEvent} */ (event));
    document.addEventListener('keydown', pressed, { signal });
  }

  /**
   * @param {!Event} event
   * @private
   */
  clicked(event) {
    const target = event.target;
    if (this.settings.openOn && target instanceof Element && target.closest(this.settings.openOn)) {
      event.preventDefault();
      this.open();
    }
  }

  /**
   * @param {!KeyboardEvent} event
   * @private
   */
  pressed(event) {
    if (this.settings.shortcut && isShortcut(this.settings.shortcut, event)) {
      event.preventDefault();
      this.toggle();
    }
  }

  /** @private */
  submit() {
    const { query, found, busy } = this.store.state;
    if (query && found && !busy) {
      this.panel.enterList();
    } else {
      this.inquiry.ask();
    }
  }

  /** @private */
  back() {
    this.store.set(steppedBack(this.store.state));
    this.catchUp();
  }

  /**
   * @param {!Element} element of the host page
   * @private
   */
  visit(element) {
    land(element);
    this.page.jumped(element);
  }

  /**
   * @param {!Where} where
   * @private
   */
  moved(where) {
    this.emit('context', { 'section': where.place, 'context': where.context });
    this.behind = true;
    this.catchUp();
  }

  /**
   * Follows the reader to the section they are at now, but never while they type, read an entry or point
   * at the panel.
   * @private
   */
  catchUp() {
    const { open, query, trail, nearby, busy } = this.store.state;
    const due = this.behind || !nearby && !busy;
    if (due && open && !query && !trail.length && !this.panel.isInUse()) {
      this.behind = false;
      this.inquiry.ask();
    }
  }
}
