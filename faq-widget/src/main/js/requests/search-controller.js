/** @fileoverview The reader's questions: by words, by the place alone, for one entry. */

import { Asking } from './latest-request.js';
import { Client } from '../server/client.js';
import { Entry, Hits } from '../server/types.js';
import { Store } from '../panel/store.js';
import { Where } from '../page/position.js';
import { citing, matching } from '../server/offline-search.js';
import { entryOpened, foundByWords, foundNearby, moved, typed } from '../panel/transitions.js';

const TYPING_MS = 80;

/** Brings the state and the server together. */
export class Inquiry {
  /**
   * @param {!Client} client
   * @param {!Store} store
   * @param {function(): !Where} where
   * @param {function(string, !Object)} emit
   */
  constructor(client, store, where, emit) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.where = where;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.asking = new Asking(store, emit);
  }

  /** @param {string} text the words typed so far */
  type(text) {
    if (text.trim() !== this.store.state.query || this.store.state.trail.length) {
      this.store.next((state) => typed(state, text));
      this.asking.askSoon(() => this.ask(), TYPING_MS);
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

  /** @param {number} number */
  askEntry(number) {
    this.asking.ask({
      ask: async (signal) => {
        const entry = await this.client.entry(number, signal);
        return () => this.show(entry);
      },
      standIn: (entries) => {
        const kept = entries.find((entry) => entry.number === number);
        return !!kept && this.show(kept);
      },
      refusal: 'missing',
    });
  }

  /**
   * @param {!Entry} entry
   * @return {boolean} true
   */
  show(entry) {
    this.stop();
    this.store.next((state) => entryOpened(state, entry));
    this.emit('entry-viewed', { 'number': entry.number });
    return true;
  }

  /** @return {boolean} whether an entry is on its way, which nothing else may overtake by itself */
  isOpening() {
    const { pending } = this.asking;
    return !!pending && pending.refusal === 'missing';
  }

  /** Asks the last question once more. */
  retry() {
    this.asking.retry();
  }

  /** Gives up whatever is under way. */
  stop() {
    this.asking.stop();
  }

  /**
   * @param {string} query
   * @private
   */
  askByWords(query) {
    this.asking.ask({
      ask: async (signal) => {
        const hits = await this.client.search(query, this.where().context, signal);
        const suggestions = hits.fit === 'good' ? [] : await this.client.suggest(query, signal).catch(() => []);
        return () => this.answer(query, /** @type {!Hits} */ (Object.assign({}, hits, { suggestions })));
      },
      standIn: (entries) => {
        this.store.next((state) => foundByWords(state, matching(entries, query)));
        return false;
      },
      refusal: 'down',
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
    if (hits.fit === 'none' && !this.store.state.nearby) {
      this.askNearby();
    }
  }

  /** @private */
  askNearby() {
    const where = this.where();
    const show = (/** !Hits */ hits) => this.store.next((state) => foundNearby(state, where.place, hits));
    if (!this.store.state.nearby) {
      this.store.next((state) => moved(state, where.place));
    }
    this.asking.ask({
      ask: async (signal) => {
        const hits = await this.client.search('', where.context, signal);
        return () => show(hits);
      },
      standIn: (entries) => {
        show(citing(entries, where.context));
        return false;
      },
      refusal: 'down',
    });
  }
}
