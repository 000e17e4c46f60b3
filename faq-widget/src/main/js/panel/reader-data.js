/** @fileoverview What the reader leaves behind on this device: words searched for, steps ticked off. */

import { Memory } from './storage.js';

const MOST = 5;
const LONGEST = 100;
const RECENT = 'recent';
const TICKED = 'ticked';

/** The notes of one catalog. */
export class Notes {
  /**
   * @param {!Memory} lasting
   * @param {!Memory} passing what is over with the visit
   */
  constructor(lasting, passing) {
    /** @private @const */
    this.lasting = lasting;
    /** @private @const */
    this.passing = passing;
  }

  /** @return {!Array<string>} the searches kept, the last in front */
  searches() {
    return texts(this.lasting.recall(RECENT)).slice(0, MOST);
  }

  /** @param {string} query what is longer may be a letter with names in it, and is not kept */
  keepSearch(query) {
    if (query && query.length <= LONGEST) {
      const others = this.searches().filter((text) => text !== query);
      this.lasting.keep(RECENT, [query, ...others].slice(0, MOST));
    }
  }

  /** Forgets the searches. */
  forgetSearches() {
    this.lasting.keep(RECENT, []);
  }

  /**
   * @param {number} number of an entry
   * @param {number} step of its steps, from 0
   * @return {boolean}
   */
  isTicked(number, step) {
    return texts(this.passing.recall(TICKED)).includes(number + '.' + step);
  }

  /**
   * @param {number} number of an entry
   * @param {number} step of its steps, from 0
   * @param {boolean} done
   */
  tick(number, step, done) {
    const name = number + '.' + step;
    const others = texts(this.passing.recall(TICKED)).filter((text) => text !== name);
    this.passing.keep(TICKED, done ? [...others, name] : others);
  }
}

/**
 * @param {*} kept
 * @return {!Array<string>}
 */
function texts(kept) {
  return (Array.isArray(kept) ? kept : []).map(String);
}
