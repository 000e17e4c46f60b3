/** @fileoverview Requests beside the reader's own questions; nobody waits for them. */

import { Client, MAX_COMMENT, MAX_CONTEXT, MAX_QUERY } from '../server/client.js';
import { Rating } from '../server/types.js';
import { OfflineCache } from '../server/offline-cache.js';
import { Store } from '../panel/store.js';
import { merged } from '../panel/transitions.js';
import { shorten } from '../page/fold.js';

/** Asks once, and lets the panel do without where that fails. */
export class BackgroundRequests {
  /**
   * @param {!Client} client
   * @param {!OfflineCache} cache
   * @param {!Store} store
   * @param {function(string, !Object)} emit
   * @param {!AbortSignal} signal
   */
  constructor(client, cache, store, emit, signal) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.cache = cache;
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.emit = emit;
    /** @private @const */
    this.signal = signal;
  }

  /** Loads contact, sections and the whole table. */
  async loadCatalog() {
    try {
      this.merge({ catalog: await this.cache.catalog(this.signal) });
      this.merge({ entries: await this.cache.entries(this.signal) });
    } catch (error) {
      if (!this.signal.aborted) {
        this.emit('error', { 'message': String(error) });
      }
    }
  }

  /** @param {string} id of the entry whose neighbours to load; a server may know none */
  async relate(id) {
    const entries = await this.client.related(id, this.signal).catch(() => []);
    this.merge({ related: { id, entries } });
  }

  /**
   * What the server cannot read must not cost the rating itself.
   * @param {!Rating} rating
   * @param {string} query the words typed
   * @param {string} heading being read
   * @return {!Promise<void>} rejected where the server does not take it
   */
  async rate({ id, solved, comment }, query, heading) {
    const rating = { 'id': id, 'solved': solved };
    const send = (/** !Object */ more) => this.client.feedback(Object.assign(more, rating), this.signal);
    await send({
      'comment': shorten(comment, MAX_COMMENT),
      'q': shorten(query, MAX_QUERY),
      'section': shorten(heading, MAX_CONTEXT),
    }).catch((error) => {
      if (error.status !== 400) {
        throw error;
      }
      return send({});
    });
    this.emit('feedback', Object.assign({ 'number': Number(id) }, rating));
  }

  /**
   * @param {!Object} news
   * @private
   */
  merge(news) {
    if (!this.signal.aborted) {
      this.store.next((state) => merged(state, news));
    }
  }
}
