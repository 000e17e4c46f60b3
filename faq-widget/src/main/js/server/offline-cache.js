/** @fileoverview The whole table on this device, for when the server cannot be reached. */

import { Catalog, Entry } from './types.js';
import { Client } from './client.js';
import { Memory } from '../panel/storage.js';
import { entriesIn, readCatalog } from './readers.js';

/** Asks the server first; what it gave last stands in where it gives nothing. */
export class Shelf {
  /**
   * @param {!Client} client
   * @param {!Memory} memory
   */
  constructor(client, memory) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.memory = memory;
  }

  /**
   * @param {!AbortSignal} signal
   * @return {!Promise<!Catalog>}
   */
  catalog(signal) {
    return this.fresh('', readCatalog, signal);
  }

  /**
   * @param {!AbortSignal} signal
   * @return {!Promise<!Array<!Entry>>}
   */
  entries(signal) {
    return this.fresh('/entries', entriesIn('entries'), signal);
  }

  /**
   * @param {string} path
   * @param {function(*): T} read
   * @param {!AbortSignal} signal
   * @return {!Promise<T>}
   * @template T
   * @private
   */
  async fresh(path, read, signal) {
    const keep = (/** * */ json) => {
      const value = read(json);
      this.memory.keep(path, json);
      return value;
    };
    try {
      return await this.client.whole(path, keep, signal);
    } catch (error) {
      const kept = this.memory.recall(path);
      if (!kept) {
        throw error;
      }
      return read(kept);
    }
  }
}
