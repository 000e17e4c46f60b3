/**
 * @fileoverview Asks the server: one question at a time, the newest; and again, ever more slowly, while it
 * is silent.
 */

import { Client, Unavailable } from './server/client.js';
import { Entry, Hits } from './server/shapes.js';
import { Store } from './store.js';
import { Where } from './page/page-context.js';
import {
  asked, catalogKnown, entryOpened, failed, foundByWords, foundNearby, moved, typed,
} from './state.js';
import { waitAfter } from './server/backoff.js';

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
    /** @private {!AbortController} */
    this.current = new AbortController();
    /** @private {function()} asks the last question once more */
    this.again = () => {};
    /** @private {number} */
    this.failures = 0;
    /** @private {number} the pause after typing, or the wait before another try */
    this.timer = 0;
  }

  /** @param {string} text the words typed so far */
  type(text) {
    if (text.trim() === this.store.state.query && !this.store.state.trail.length) {
      return;
    }
    this.stop();
    this.store.set(typed(this.store.state, text));
    this.timer = setTimeout(() => this.ask(), TYPING_MS);
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
    this.run(async (signal) => {
      const entry = await this.client.entry(number, signal);
      return () => this.show(entry);
    }, 'missing');
  }

  /** @param {!Entry} entry */
  show(entry) {
    this.stop();
    this.store.set(entryOpened(this.store.state, entry));
    this.emit('entry-viewed', { 'number': entry.number });
  }

  /** Asks the last question once more. */
  retry() {
    this.again();
  }

  /** Gives up whatever is under way. */
  stop() {
    this.current.abort();
    clearTimeout(this.timer);
  }

  /**
   * Learns contact and section links; the panel does without them where that fails.
   * @param {!AbortSignal} signal
   * @return {!Promise<void>}
   */
  async learnCatalog(signal) {
    try {
      const catalog = await this.client.catalog(signal);
      this.store.set(catalogKnown(this.store.state, catalog));
    } catch (error) {
      if (!signal.aborted) {
        this.emit('error', { 'message': String(error) });
      }
    }
  }

  /**
   * @param {string} query
   * @private
   */
  askByWords(query) {
    this.run(async (signal) => {
      const hits = await this.client.search(query, this.where().context, signal);
      return () => this.answer(query, hits);
    }, 'down');
  }

  /**
   * @param {string} query
   * @param {!Hits} hits
   * @private
   */
  answer(query, hits) {
    this.failures = 0;
    this.store.set(foundByWords(this.store.state, hits));
    this.emit('search', { 'query': query, 'count': hits.hits.length, 'fit': hits.fit });
    if (hits.fit === 'none' && !this.store.state.nearby) {
      this.askNearby();
    }
  }

  /** @private */
  askNearby() {
    const where = this.where();
    if (!this.store.state.nearby) {
      this.store.set(moved(this.store.state, where.place));
    }
    this.run(async (signal) => {
      const hits = await this.client.search('', where.context, signal);
      return () => {
        this.failures = 0;
        this.store.set(foundNearby(this.store.state, where.place, hits));
      };
    }, 'down');
  }

  /**
   * @param {function(!AbortSignal): !Promise<function()>} question promises what to do with its answer
   * @param {string} refusal the failure to show where the server refuses
   * @return {!Promise<void>}
   * @private
   */
  async run(question, refusal) {
    this.stop();
    const current = this.current = new AbortController();
    this.again = () => this.run(question, refusal);
    this.store.set(asked(this.store.state));
    const accept = await question(current.signal).catch(
      (error) => () => this.fail(/** @type {!Unavailable} */ (error), refusal));
    if (!current.signal.aborted) {
      accept();
    }
  }

  /**
   * @param {!Unavailable} error
   * @param {string} refusal
   * @private
   */
  fail(error, refusal) {
    this.store.set(failed(this.store.state, error.passing ? 'down' : refusal));
    this.emit('error', { 'message': error.message, 'status': error.status });
    if (error.passing) {
      this.failures++;
      this.timer = setTimeout(() => this.retry(), waitAfter(this.failures, error.retryAfter, Math.random()));
    }
  }
}
