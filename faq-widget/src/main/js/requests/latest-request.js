/**
 * @fileoverview One question to the server at a time, the newest; and again, ever more slowly, while it is
 * silent.
 */

import { Entry } from '../server/types.js';
import { Store } from '../panel/store.js';
import { Unavailable } from '../server/transport.js';
import { answered, asked, failed } from '../panel/transitions.js';
import { waitAfter } from './backoff.js';

/**
 * How to ask the server, promising what to do with its answer; what kept entries can do instead, telling whether
 * that is all; and the failure to show where the server refuses.
 * @typedef {{
 *   ask: function(!AbortSignal): !Promise<function()>,
 *   standIn: function(!Array<!Entry>): boolean,
 *   refusal: string
 * }}
 */
export let Question;

/** Asks, waits, and gives up what has been overtaken. */
export class Asking {
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
    /** @type {?Question} the question under way */
    this.pending = null;
    /** @private {function()} asks the last question once more */
    this.again = () => {};
    /** @private {number} */
    this.failures = 0;
    /** @private {number} the pause before a question, or the wait before another try */
    this.timer = 0;
  }

  /**
   * @param {!Question} question
   * @return {!Promise<void>}
   */
  async ask(question) {
    this.stop();
    const current = this.current = new AbortController();
    this.again = () => this.ask(question);
    if (this.store.state.failure === 'kept' && this.standIn(question)) {
      return;
    }
    this.pending = question;
    this.store.next(asked);
    const accept = await question.ask(current.signal).then(
      (answer) => () => this.answered(answer),
      (error) => () => this.fail(/** @type {!Unavailable} */ (error), question));
    if (!current.signal.aborted) {
      this.pending = null;
      accept();
    }
  }

  /**
   * @param {function()} question
   * @param {number} ms to wait for a newer one
   */
  askSoon(question, ms) {
    this.stop();
    this.timer = setTimeout(question, ms);
  }

  /** Asks the last question once more. */
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
   * @param {!Question} question
   * @private
   */
  fail(error, question) {
    if (!error.passing) {
      this.store.next((state) => failed(state, question.refusal));
    } else if (!this.standIn(question)) {
      this.failures++;
      this.askSoon(this.again, waitAfter(this.failures, error.retryAfter, Math.random()));
    }
    this.emit('error', { 'message': error.message, 'status': error.status });
  }

  /**
   * Answers from the entries kept on this device, or says that there is no answer.
   * @param {!Question} question
   * @return {boolean} whether that is all that can be said
   * @private
   */
  standIn(question) {
    const { entries } = this.store.state;
    const all = !!entries && question.standIn(entries);
    this.store.next((state) => failed(state, entries ? 'kept' : 'down'));
    return all;
  }
}
