/** @fileoverview The reader's questions: by words, by the place alone, for one entry. */

import { LatestRequest } from './latest-request.js';
import { Client } from '../server/client.js';
import { Entry, Hits } from '../server/types.js';
import { Store } from '../panel/store.js';
import { PageContext } from '../page/page-context.js';
import { citing, matching } from '../server/offline-search.js';
import { entryOpened, foundByWords, foundNearby, moved, typed } from '../panel/transitions.js';

const TYPING_MS = 80;

/** Brings the state and the server together. */
export class SearchController {
  /**
   * @param {!Client} client
   * @param {!Store} store
   * @param {!PageContext} page
   * @param {function(string, !Object)} emit
   * @param {!AbortSignal} life ends the panel
   */
  constructor(client, store, page, emit, life) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.page = page;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.life = life;
    /** @private @const */
    this.request = new LatestRequest(store, emit);
  }

  /** @param {string} text the words typed so far */
  type(text) {
    if (text.trim() !== this.store.state.query || this.store.state.trail.length) {
      this.store.next((state) => typed(state, text));
      this.request.askSoon(() => this.ask(), TYPING_MS);
    }
  }

  /** Asks for the words typed, or by the place alone where there are none. */
  ask() {
    if (this.store.state.query) {
      this.askByWords(this.store.state.query);
    } else {
      this.askNearby();
    }
  }

  /** @param {string} id */
  fetchEntry(id) {
    this.request.ask({
      send: async (signal) => {
        const entry = await this.client.entry(id, signal);
        return () => this.show(entry);
      },
      fallback: (entries) => {
        const saved = entries.find((entry) => entry.id === id);
        return !!saved && this.show(saved);
      },
      errorKind: 'missing',
    });
  }

  /**
   * @param {!Entry} entry
   * @return {boolean} true
   */
  show(entry) {
    this.stop();
    this.store.next((state) => entryOpened(state, entry));
    this.emit('entry-viewed', { 'id': entry.id, 'number': Number(entry.id) });
    return true;
  }

  /** @return {boolean} whether an entry is on its way, which nothing else may overtake by itself */
  isOpening() {
    const { pending } = this.request;
    return !!pending && pending.errorKind === 'missing';
  }

  /** Asks the last question once more. */
  retry() {
    this.request.retry();
  }

  /** Gives up whatever is under way. */
  stop() {
    this.request.stop();
  }

  /**
   * @param {string} query
   * @private
   */
  askByWords(query) {
    this.request.ask({
      send: async (signal) => {
        const hits = await this.client.search(query, this.page.position.context, signal);
        return () => this.answer(query, hits);
      },
      fallback: (entries) => {
        this.store.next((state) => foundByWords(state, matching(entries, query)));
        return false;
      },
      errorKind: 'down',
    });
  }

  /**
   * @param {string} query
   * @param {!Hits} hits
   * @private
   */
  answer(query, hits) {
    this.store.next((state) => foundByWords(state, hits));
    this.emit('search', { 'query': query, 'count': hits.hits.length, 'fit': hits.fit });
    if (hits.fit !== 'good') {
      this.suggest(query, hits);
    }
    if (hits.fit === 'none' && !this.store.state.nearby) {
      this.askNearby();
    }
  }

  /**
   * Adds what the words may be the beginning of, once it is there; the hits do not wait for it.
   * @param {string} query
   * @param {!Hits} hits
   * @return {!Promise<void>}
   * @private
   */
  async suggest(query, hits) {
    const suggestions = await this.client.suggest(query, this.life).catch(() => []);
    if (suggestions.length && this.store.state.found === hits) {
      this.store.next((state) => foundByWords(state, /** @type {!Hits} */ (Object.assign({}, hits, { suggestions }))));
    }
  }

  /** @private */
  askNearby() {
    const { heading, context } = this.page.position;
    const show = (/** !Hits */ hits) => this.store.next((state) => foundNearby(state, heading, hits));
    if (!this.store.state.nearby) {
      this.store.next((state) => moved(state, heading));
    }
    this.request.ask({
      send: async (signal) => {
        const hits = await this.client.search('', context, signal);
        return () => show(hits);
      },
      fallback: (entries) => {
        show(citing(entries, context));
        return false;
      },
      errorKind: 'down',
    });
  }
}
