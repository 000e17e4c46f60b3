/** @fileoverview Holds the state and tells those who show it. */

import { START, State } from './state.js';

/** Holds one state at a time. */
export class Store {
  constructor() {
    /** @type {!State} */
    this.state = START;
    /** @private @const {!Array<function(!State, !State)>} */
    this.watchers = [];
  }

  /** @param {function(!State, !State)} watcher called with the new state and the one before */
  watch(watcher) {
    this.watchers.push(watcher);
  }

  /** @param {!State} next */
  set(next) {
    const before = this.state;
    this.state = next;
    this.watchers.forEach((watcher) => watcher(next, before));
  }
}
