/**
 * @fileoverview One panel at work: joins what the reader does, where they are, and what the server answers.
 */

import { Client } from '../server/client.js';
import { Errands } from '../requests/background-requests.js';
import { Following } from './context-sync.js';
import { Inquiry } from '../requests/search-controller.js';
import { Memory } from './storage.js';
import { Notes } from './reader-data.js';
import { PageContext } from '../page/page-context.js';
import { Panel } from '../view/panel-view.js';
import { Settings } from '../element/settings.js';
import { Shelf } from '../server/offline-cache.js';
import { State, shownEntry } from './state.js';
import { Store } from './store.js';
import { Where } from '../page/position.js';
import { actionsOf } from './actions.js';
import { closed, learnt, opened } from './transitions.js';
import { textsIn } from '../texts/texts.js';
import { watchDoors } from './triggers.js';

/** Lives from its making to `end`, and leaves nothing behind. */
export class Help {
  /**
   * @param {!Settings} settings
   * @param {function(string, !Object)} emit
   */
  constructor(settings, emit) {
    const texts = textsIn(settings.lang);
    const client = new Client(settings.api, settings.catalog, settings.lang);
    const owner = settings.catalog + '/' + settings.lang;
    const memory = new Memory('localStorage', owner);
    const notes = new Notes(memory, new Memory('sessionStorage', owner));
    const page = () => this.page;
    /** @private @const */
    this.settings = settings;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.life = new AbortController();
    /** @private @const */
    this.store = new Store();
    this.store.next((state) => learnt(state, { recent: notes.searches() }));
    /** @private @const */
    this.inquiry = new Inquiry(client, this.store, () => this.page.where, emit);
    /** @private @const */
    this.errands = new Errands(client, new Shelf(client, memory), this.store, emit, this.life.signal);
    const { store, inquiry, errands } = this;
    const actions = actionsOf({ settings, texts, client, store, inquiry, errands, notes, page, help: this });
    /** @private @const */
    this.panel = new Panel(settings, texts, actions, this.life.signal);
    /** @private @const */
    this.following = new Following(this.store, this.inquiry, this.panel, this.life.signal);
    this.store.watch((state, before) => this.changed(state, before));
    /** @private @const {!PageContext} */
    this.page = new PageContext(settings.sectionSelector, (where) => this.moved(where), this.life.signal);
    window.addEventListener(
      'online', () => this.store.state.failure && this.inquiry.retry(), { signal: this.life.signal });
    watchDoors(settings, this, this.life.signal);
    if (settings.contact) {
      const known = { id: settings.catalog, contact: settings.contact, sections: [] };
      this.store.next((state) => learnt(state, { catalog: known }));
    }
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
      this.store.next(opened);
      this.emit('open', {});
      this.begin();
    }
  }

  /** Hides the panel; an inline one always shows. */
  close() {
    if (this.isOpen && this.settings.mode !== 'inline') {
      this.inquiry.stop();
      this.store.next(closed);
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

  /** @param {string} text that the reader pointed out; they go on in the panel */
  lookUp(text) {
    this.search(text);
    this.panel.takeFocus();
  }

  /** @param {number} number of the entry to show */
  showEntry(number) {
    this.open();
    this.inquiry.askEntry(number);
  }

  /** Goes on to the hits. */
  enterList() {
    this.panel.enterList();
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

  /** Shows the section being read, where it is another one by now. */
  catchUp() {
    this.following.catchUp();
  }

  /** @private */
  begin() {
    if (!this.store.state.entries) {
      this.errands.learn();
    }
    if (this.store.state.failure) {
      this.inquiry.retry();
    }
    this.following.moved();
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  changed(state, before) {
    this.panel.render(state, before);
    const entry = shownEntry(state);
    if (entry && entry !== shownEntry(before)) {
      this.errands.relate(entry.number);
    }
  }

  /**
   * @param {!Where} where
   * @private
   */
  moved(where) {
    this.emit('context', { 'section': where.place, 'context': where.context });
    this.following.moved();
  }
}
