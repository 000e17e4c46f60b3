/** @fileoverview The whole table on this device, for when the server cannot be reached. */

import { Catalog, Entry } from './types.js';
import { Client } from './client.js';
import { Storage } from '../panel/storage.js';
import { entriesIn, readCatalog } from './readers.js';

/** Asks the server first, and takes what it gave last where it gives nothing. */
export class OfflineCache {
  /**
   * @param {!Client} client
   * @param {!Storage} storage
   */
  constructor(client, storage) {
    /** @private @const */
    this.client = client;
    /** @private @const */
    this.storage = storage;
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
    const save = (/** * */ json) => {
      const value = read(json);
      this.storage.save(path, json);
      return value;
    };
    try {
      return await this.client.whole(path, save, signal);
    } catch (error) {
      const saved = this.storage.load(path);
      if (!saved) {
        throw error;
      }
      return read(saved);
    }
  }
}
