/**
 * @fileoverview One request at a time, the newest; sent again, ever more slowly, while the server is silent.
 */

import { Entry } from '../server/types.js';
import { Store } from '../panel/store.js';
import { Unavailable } from '../server/transport.js';
import { answered, asked, failed } from '../panel/transitions.js';
import { waitAfter } from './backoff.js';

/**
 * `send` asks the server and promises what to do with its answer; `fallback` does what it can with the entries saved on
 * this device, and tells whether that is all; `errorKind` is the failure to show where the server refuses.
 * @typedef {{
 *   send: function(!AbortSignal): !Promise<function()>,
 *   fallback: function(!Array<!Entry>): boolean,
 *   errorKind: string
 * }}
 */
export let Request;

/** Sends, waits, and gives up what has been overtaken. */
export class LatestRequest {
  /**
   * @param {!Store} store
   * @param {function(string, !Object)} emit
   */
  constructor(store, emit) {
    /** @private @const */
    this.store = store;
    /** @private @const */
    this.emit = emit;
    /** @private {!AbortController} */
    this.current = new AbortController();
    /** @type {?Request} the one under way */
    this.pending = null;
    /** @private {function()} sends the last request once more */
    this.again = () => {};
    /** @private {number} */
    this.failures = 0;
    /** @private {number} the pause before a request, or the wait before another try */
    this.timer = 0;
  }

  /**
   * @param {!Request} request
   * @return {!Promise<void>}
   */
  async ask(request) {
    this.stop();
    const current = this.current = new AbortController();
    this.again = () => this.ask(request);
    if (this.store.state.failure === 'offline' && this.fallBack(request)) {
      return;
    }
    this.pending = request;
    this.store.next(asked);
    const accept = await request.send(current.signal).then(
      (answer) => () => this.answered(answer),
      (error) => () => this.fail(/** @type {!Unavailable} */ (error), request));
    if (!current.signal.aborted) {
      this.pending = null;
      accept();
    }
  }

  /**
   * @param {function()} send
   * @param {number} ms to wait for a newer one
   */
  askSoon(send, ms) {
    this.stop();
    this.timer = setTimeout(send, ms);
  }

  /** Sends the last request once more. */
  retry() {
    this.again();
  }

  /** Gives up whatever is under way. */
  stop() {
    this.pending = null;
    this.current.abort();
    clearTimeout(this.timer);
  }

  /**
   * @param {function()} answer
   * @private
   */
  answered(answer) {
    this.failures = 0;
    this.store.next(answered);
    answer();
  }

  /**
   * @param {!Unavailable} error
   * @param {!Request} request
   * @private
   */
  fail(error, request) {
    if (!error.passing) {
      this.store.next((state) => failed(state, request.errorKind));
    } else if (!this.fallBack(request)) {
      this.failures++;
      this.askSoon(this.again, waitAfter(this.failures, error.retryAfter, Math.random()));
    }
    this.emit('error', { 'message': error.message, 'status': error.status });
  }

  /**
   * Answers from the entries saved on this device, or says that there is no answer.
   * @param {!Request} request
   * @return {boolean} whether that is all that can be said
   * @private
   */
  fallBack(request) {
    const { entries } = this.store.state;
    const all = !!entries && request.fallback(entries);
    this.store.next((state) => failed(state, entries ? 'offline' : 'down'));
    return all;
  }
}
