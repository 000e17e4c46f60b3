/** @fileoverview What the browser keeps for the reader, on this device alone. */

const LONGEST = 1000000;

/** Saves values as JSON under keys of one owner; saves nothing where the browser allows nothing. */
export class Storage {
  /**
   * @param {string} storage `localStorage`, or `sessionStorage` for the visit alone
   * @param {string} owner the catalog and the language that the values are about
   */
  constructor(storage, owner) {
    /** @private @const */
    this.storage = storage;
    /** @private @const */
    this.owner = owner;
  }

  /**
   * @param {string} name
   * @return {*} null where nothing is saved; as little to be trusted as any JSON
   */
  load(name) {
    try {
      return JSON.parse(window[this.storage].getItem(this.key(name)));
    } catch (error) {
      return null;
    }
  }

  /**
   * @param {string} name
   * @param {*} value
   */
  save(name, value) {
    try {
      const json = JSON.stringify(value);
      if (json.length <= LONGEST) {
        window[this.storage].setItem(this.key(name), json);
      }
    } catch (error) {
      // Full, or forbidden: the panel does without.
    }
  }

  /**
   * @param {string} name
   * @return {string}
   * @private
   */
  key(name) {
    return ['faq-help', this.owner, name].join('/');
  }
}
