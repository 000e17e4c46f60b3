/** @fileoverview The HTTP API as functions that promise values, and one error for whatever goes wrong. */

import { Catalog, Entry, Hits, readCatalog, readEntry, readHits } from './shapes.js';

const PATIENCE_MS = 8000;
const HITS = 6;

/** Some servers refuse request lines beyond 8 KB, and a Japanese character takes nine bytes in a URL. */
export const MAX_QUERY = 200;
const MAX_CONTEXTS = 5;
const MAX_CONTEXT = 100;

/** The server gave no usable answer: it is down, slow, refuses, or speaks something else. */
export class Unavailable extends Error {
  /**
   * @param {string} message
   * @param {number} status the HTTP status; 0 where there was no answer
   * @param {number} retryAfter milliseconds the server asks to wait; 0 where it does not say
   */
  constructor(message, status, retryAfter) {
    super(message);
    /** @const {number} */
    this.status = status;
    /** @const {number} */
    this.retryAfter = retryAfter;
  }

  /** @return {boolean} whether the same request may get an answer later */
  get passing() {
    return this.status < 400 || this.status >= 500 || this.status === 408 || this.status === 429;
  }
}

/** Asks about one catalog in one language. */
export class Client {
  /**
   * @param {string} api the URL of `api/`, with the slash
   * @param {string} catalog
   * @param {string} lang
   */
  constructor(api, catalog, lang) {
    /** @private @const */
    this.base = new URL('catalogs/' + encodeURIComponent(catalog), api).href;
    /** @private @const */
    this.root = new URL('..', api).href;
    /** @private @const */
    this.lang = lang;
  }

  /**
   * @param {string} text the words typed; empty to ask by the context alone
   * @param {!Array<string>} context where the reader is, most telling first
   * @param {!AbortSignal} signal
   * @return {!Promise<!Hits>}
   */
  search(text, context, signal) {
    const params = new URLSearchParams({ 'q': text.slice(0, MAX_QUERY), 'limit': String(HITS) });
    context.slice(0, MAX_CONTEXTS).forEach((place) => params.append('context', place.slice(0, MAX_CONTEXT)));
    return this.get('/search', params, readHits, signal);
  }

  /**
   * @param {number} number
   * @param {!AbortSignal} signal
   * @return {!Promise<!Entry>}
   */
  entry(number, signal) {
    return this.get('/entries/' + number, new URLSearchParams(), readEntry, signal);
  }

  /**
   * @param {!AbortSignal} signal
   * @return {!Promise<!Catalog>}
   */
  catalog(signal) {
    return this.get('', new URLSearchParams(), readCatalog, signal);
  }

  /**
   * @param {string} href of a section, perhaps relative to the folder that holds `api/`
   * @return {string} the absolute address; empty where there is none
   */
  resolve(href) {
    try {
      return href && new URL(href, this.root).href;
    } catch (error) {
      return '';
    }
  }

  /**
   * @param {string} path
   * @param {!URLSearchParams} params
   * @param {function(*): T} read
   * @param {!AbortSignal} signal
   * @return {!Promise<T>}
   * @template T
   * @private
   */
  async get(path, params, read, signal) {
    params.set('lang', this.lang);
    const patience = new AbortController();
    const stop = () => patience.abort();
    const timer = setTimeout(stop, PATIENCE_MS);
    signal.addEventListener('abort', stop);
    try {
      const response = await fetch(this.base + path + '?' + params, {
        headers: { 'Accept': 'application/json' },
        referrerPolicy: 'no-referrer',
        signal: patience.signal,
      });
      if (!response.ok) {
        throw new Unavailable('HTTP ' + response.status, response.status, retryAfter(response));
      }
      return read(await response.json());
    } catch (error) {
      throw error instanceof Unavailable ? error : new Unavailable(String(error), 0, 0);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}

/**
 * @param {!Response} response
 * @return {number} milliseconds
 */
function retryAfter(response) {
  const header = response.headers.get('Retry-After') || '';
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms > 0 ? ms : 0;
}
