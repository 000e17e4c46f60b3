/** @fileoverview What the reader leaves behind on this device: words searched for, steps ticked off. */

import { Storage } from './storage.js';

const MOST = 5;
const LONGEST = 100;
const RECENT = 'recent';
const TICKED = 'ticked';

/** The data of one catalog. */
export class ReaderData {
  /**
   * @param {!Storage} lasting
   * @param {!Storage} passing what is over with the visit
   */
  constructor(lasting, passing) {
    /** @private @const */
    this.lasting = lasting;
    /** @private @const */
    this.passing = passing;
  }

  /** @return {!Array<string>} the searches saved, the last in front */
  searches() {
    return texts(this.lasting.load(RECENT)).slice(0, MOST);
  }

  /** @param {string} query what is longer may be a letter with names in it, and is not saved */
  saveSearch(query) {
    if (query && query.length <= LONGEST) {
      const others = this.searches().filter((text) => text !== query);
      this.lasting.save(RECENT, [query, ...others].slice(0, MOST));
    }
  }

  /** Forgets the searches. */
  forgetSearches() {
    this.lasting.save(RECENT, []);
  }

  /**
   * @param {string} id of an entry
   * @param {number} step of its steps, from 0
   * @return {boolean}
   */
  isTicked(id, step) {
    return texts(this.passing.load(TICKED)).includes(id + '.' + step);
  }

  /**
   * @param {string} id of an entry
   * @param {number} step of its steps, from 0
   * @param {boolean} done
   */
  tick(id, step, done) {
    const name = id + '.' + step;
    const others = texts(this.passing.load(TICKED)).filter((text) => text !== name);
    this.passing.save(TICKED, done ? [...others, name] : others);
  }
}

/**
 * @param {*} saved
 * @return {!Array<string>}
 */
function texts(saved) {
  return (Array.isArray(saved) ? saved : []).map(String);
}
