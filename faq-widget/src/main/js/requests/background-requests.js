/** @fileoverview What is asked of the server beside the reader's own questions; nobody waits for it. */

import { Client } from '../server/client.js';
import { Rating } from '../server/types.js';
import { Shelf } from '../server/offline-cache.js';
import { Store } from '../panel/store.js';
import { learnt } from '../panel/transitions.js';

/** Asks once, and lets the panel do without where that fails. */
export class Errands {
  /**
   * @param {!Client} client
   * @param {!Shelf} shelf
   * @param {!Store} store
   * @param {function(string, !Object)} emit
   * @param {!AbortSignal} signal
   */
  constructor(client, shelf, store, emit, signal) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.shelf = shelf;
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.signal = signal;
  }

  /** Learns contact, sections and the whole table. */
  async learn() {
    try {
      this.know({ catalog: await this.shelf.catalog(this.signal) });
      this.know({ entries: await this.shelf.entries(this.signal) });
    } catch (error) {
      if (!this.signal.aborted) {
        this.emit('error', { 'message': String(error) });
      }
    }
  }

  /** @param {number} number of the entry whose neighbours to learn; a server may know none */
  async relate(number) {
    const entries = await this.client.related(number, this.signal).catch(() => []);
    this.know({ related: { number, entries } });
  }

  /**
   * @param {!Rating} rating
   * @param {string} query the words typed
   * @param {string} place where the reader is
   * @return {!Promise<void>} rejected where the server does not take it
   */
  async report({ number, solved, comment }, query, place) {
    const told = { 'number': number, 'solved': solved };
    const all = { 'comment': comment, 'q': query, 'section': place };
    await this.client.feedback(Object.assign(all, told), this.signal);
    this.emit('feedback', told);
  }

  /**
   * @param {!Object} news
   * @private
   */
  know(news) {
    if (!this.signal.aborted) {
      this.store.next((state) => learnt(state, news));
    }
  }
}
