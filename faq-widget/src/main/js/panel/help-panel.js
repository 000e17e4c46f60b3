/** @fileoverview One panel at work: its parts, made in the order in which they need each other. */

import { Actions, createActions } from './actions.js';
import { BackgroundRequests } from '../requests/background-requests.js';
import { Client } from '../server/client.js';
import { ContextSync } from './context-sync.js';
import { OfflineCache } from '../server/offline-cache.js';
import { PageContext } from '../page/page-context.js';
import { PanelView } from '../view/panel-view.js';
import { ReaderData } from './reader-data.js';
import { SearchController } from '../requests/search-controller.js';
import { Settings } from '../element/settings.js';
import { State, depthOf, shownEntry } from './state.js';
import { Storage } from './storage.js';
import { Store } from './store.js';
import { merged } from './transitions.js';
import { textsIn } from '../texts/texts.js';
import { watchTriggers } from './triggers.js';

/** Lives from its making to `end`, and leaves nothing behind. */
export class HelpPanel {
  /**
   * @param {!Settings} settings
   * @param {function(string, !Object)} emit
   */
  constructor(settings, emit) {
    /** @private @const */
    this.life = new AbortController();
    const { signal } = this.life;
    const texts = textsIn(settings.lang);
    const client = new Client(settings.api, settings.catalog, settings.lang);
    const owner = settings.catalog + '/' + settings.lang;
    const storage = new Storage('localStorage', owner);
    const readerData = new ReaderData(storage, new Storage('sessionStorage', owner));
    const store = new Store();
    const page = new PageContext(settings.sectionSelector);
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.page = page;
    /** @private @const */
    this.search = new SearchController(client, store, page, emit, signal);
    /** @private @const */
    this.background = new BackgroundRequests(client, new OfflineCache(client, storage), store, emit, signal);
    const { search, background } = this;
    /** @const {!Actions} */
    this.actions = createActions({ settings, texts, client, store, page, search, background, readerData, emit });
    /** @private @const */
    this.view = new PanelView(settings, texts, this.actions, signal);
    /** @private @const */
    this.contextSync = new ContextSync(store, search, this.view, signal);
    store.next((state) => merged(state, { recent: readerData.searches() }));
    store.watch((state, before) => this.changed(state, before));
    page.watch(({ heading, context }) => {
      emit('context', { 'section': heading, 'context': context });
      this.contextSync.moved();
    }, signal);
    window.addEventListener('online', () => this.recover(), { signal });
    watchTriggers(settings, this.actions, (text) => this.view.lookUp(text), signal);
    if (settings.contact) {
      const known = { id: settings.catalog, title: '', updated: '', contact: settings.contact, sections: [] };
      store.next((state) => merged(state, { catalog: known }));
    }
  }

  /** @return {!Node} what to put on the page */
  get element() {
    return this.view.element;
  }

  /** @return {boolean} */
  get isOpen() {
    return this.store.state.open;
  }

  /** @param {?Object<string, string>} told `section`, `title`, `url`; null to go by the page again */
  setContext(told) {
    this.page.tell(told);
  }

  /** Stops listening, watching and asking. */
  end() {
    this.life.abort();
    this.search.stop();
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  changed(state, before) {
    this.view.render(state, before);
    if (state.open && !before.open) {
      this.begin();
    }
    if (!state.failure && depthOf(before) && !depthOf(state)) {
      this.contextSync.catchUp();
    }
    const entry = shownEntry(state);
    if (entry && entry !== shownEntry(before)) {
      this.background.relate(entry.id);
    }
  }

  /** @private */
  begin() {
    if (!this.store.state.entries) {
      this.background.loadCatalog();
    }
    this.recover();
    this.contextSync.moved();
  }

  /** @private */
  recover() {
    if (this.store.state.failure) {
      this.search.retry();
    }
  }
}
