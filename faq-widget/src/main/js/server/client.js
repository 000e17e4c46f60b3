/** @fileoverview The HTTP API as functions that promise values. */

import { Entry, Hits } from './types.js';
import { entriesIn, readEntry, readHits } from './readers.js';
import { send } from './transport.js';
import { shorten } from '../page/fold.js';

const HITS = 6;
const QUESTIONS = 4;

/** Some servers refuse request lines beyond 8 KB, and a Japanese character takes nine bytes in a URL. */
export const MAX_QUERY = 200;
const MAX_CONTEXTS = 5;
export const MAX_CONTEXT = 100;
export const MAX_COMMENT = 500;

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
    const params = new URLSearchParams({ 'q': shorten(text, MAX_QUERY), 'limit': String(HITS) });
    context.slice(0, MAX_CONTEXTS).forEach((name) => params.append('context', shorten(name, MAX_CONTEXT)));
    return this.get('/search', params, readHits, signal);
  }

  /**
   * @param {string} id
   * @param {!AbortSignal} signal
   * @return {!Promise<!Entry>}
   */
  entry(id, signal) {
    return this.whole('/entries/' + encodeURIComponent(id), readEntry, signal);
  }

  /**
   * @param {string} text half typed
   * @param {!AbortSignal} signal
   * @return {!Promise<!Array<!Entry>>} by their questions alone
   */
  suggest(text, signal) {
    const params = new URLSearchParams({ 'q': shorten(text, MAX_QUERY), 'limit': String(QUESTIONS) });
    return this.get('/suggest', params, entriesIn('suggestions'), signal);
  }

  /**
   * @param {string} id
   * @param {!AbortSignal} signal
   * @return {!Promise<!Array<!Entry>>} those asked beside it, by their questions alone
   */
  related(id, signal) {
    const params = new URLSearchParams({ 'limit': String(QUESTIONS) });
    return this.get('/entries/' + encodeURIComponent(id) + '/related', params, entriesIn('related'), signal);
  }

  /**
   * @param {string} path of something that is the same for every question
   * @param {function(*): T} read
   * @param {!AbortSignal} signal
   * @return {!Promise<T>}
   * @template T
   */
  whole(path, read, signal) {
    return this.get(path, new URLSearchParams(), read, signal);
  }

  /**
   * @param {!Object<string, *>} content as docs/http-api.md has it
   * @param {!AbortSignal} signal
   * @return {!Promise<*>} of nothing but that the server has it
   */
  feedback(content, signal) {
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) };
    return send(this.base + '/feedback', post, async () => {}, signal);
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
  get(path, params, read, signal) {
    params.set('lang', this.lang);
    const wanted = { headers: { 'Accept': 'application/json' } };
    const address = this.base + path + '?' + params;
    return send(address, wanted, async (response) => read(await response.json()), signal);
  }
}
