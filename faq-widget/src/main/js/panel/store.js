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

  /** @param {function(!State): !State} follow gives the state that follows */
  next(follow) {
    const before = this.state;
    const state = this.state = follow(before);
    this.watchers.forEach((watcher) => watcher(state, before));
  }
}
