/** @fileoverview The HTTP API of the editor's loop (docs/http-api.md) as functions that promise values. */

import { fromServer, readRows, toServer } from './columns.js';
import { send } from './transport.js';

const CANDIDATES = 6;

/** Asks about whatever catalog it is told, in one language. */
export class AdminClient {
  /**
   * @param {URL} api the folder `api/` of the web application
   * @param {string} lang
   */
  constructor(api, lang) {
    this.api = api;
    this.admin = new URL('admin/', api);
    this.lang = lang;
  }

  session() {
    return send('GET', new URL('session', this.admin));
  }

  /** @param {object} proof a name and a password, or the code of a link */
  signIn(proof) {
    return send('POST', new URL('session', this.admin), { json: proof });
  }

  signOut() {
    return send('DELETE', new URL('session', this.admin));
  }

  catalogs() {
    return send('GET', new URL('catalogs', this.api));
  }

  catalog(id) {
    return send('GET', new URL('catalogs/' + encodeURIComponent(id), this.api));
  }

  /** @param {string} lang of the texts; empty for the catalog's own */
  entries(id, lang) {
    return send('GET', withParams(new URL(`catalogs/${encodeURIComponent(id)}/entries`, this.api), { lang }));
  }

  /** The entries in service that may be meant by words, the likeliest first. */
  candidates(id, words) {
    const address = new URL(`catalogs/${encodeURIComponent(id)}/search`, this.api);
    return send('GET', withParams(address, { q: words.slice(0, 200), limit: CANDIDATES }));
  }

  gaps(id, period) {
    return this.get(id, 'gaps', period);
  }

  report(id, period) {
    return this.get(id, 'report', period);
  }

  /** What the public list does not tell: who has a draft, and whether somebody else has to publish. */
  editing(id) {
    return this.get(id, '');
  }

  setSecondPerson(id, secondPerson) {
    return send('PUT', this.of(id, ''), { json: { secondPerson } });
  }

  forgetEvents(id) {
    return send('DELETE', this.of(id, 'events'));
  }

  /** @param {string} author whose draft; empty for one's own */
  draft(id, author) {
    return this.get(id, 'draft', { author }).then(readDraft);
  }

  /** The entries as one's own draft has them. */
  draftEntries(id) {
    return this.get(id, 'draft/entries');
  }

  addChange(id, change) {
    return send('POST', this.of(id, 'draft/changes'), { json: toServer(change) }).then(readDraft);
  }

  removeChange(id, change) {
    return send('DELETE', this.of(id, 'draft/changes/' + encodeURIComponent(change))).then(readDraft);
  }

  /** Makes one's own draft one of the version in service. */
  rebase(id) {
    return send('POST', this.of(id, 'draft/rebase'), { json: {} }).then(readDraft);
  }

  discardDraft(id) {
    return send('DELETE', this.of(id, 'draft'));
  }

  /** @param {File} file the office's table */
  offerTable(id, file) {
    return send('POST', withParams(this.of(id, 'draft/table'), { name: file.name }), { file }).then(readDraft);
  }

  preview(id, author) {
    return this.get(id, 'draft/preview', { author }).then((preview) => ({ ...preview, rows: readRows(preview.rows) }));
  }

  /** Where a help panel finds catalogs as somebody's drafts have them. */
  draftApi(author) {
    return new URL(`drafts/${encodeURIComponent(author)}/`, this.admin).href;
  }

  /** @param {{version: string, comment: string, author: string, confirmed: boolean}} what */
  publish(id, what) {
    return send('POST', this.of(id, 'publish'), { json: what });
  }

  versions(id) {
    return this.get(id, 'versions');
  }

  /** @return {Promise<object>} the rows that are different in the other version */
  compare(id, hash, other) {
    return this.get(id, `versions/${encodeURIComponent(hash)}/compare/${encodeURIComponent(other)}`)
      .then(({ rows }) => readRows(rows));
  }

  /** @param {string} base the version in service, which the caller has seen */
  putBack(id, hash, base) {
    return send('POST', this.of(id, `versions/${encodeURIComponent(hash)}/serve`), { json: { base } });
  }

  /** @param {number=} before the id of a deed; the newest where it is left out */
  audit(before) {
    return send('GET', withParams(new URL('audit', this.admin), { before }));
  }

  accounts() {
    return send('GET', new URL('accounts', this.admin));
  }

  /** @param {object} what a password, or a catalog and the role there */
  changeAccount(name, what) {
    return send('PUT', new URL('accounts/' + encodeURIComponent(name), this.admin), { json: what });
  }

  removeAccount(name) {
    return send('DELETE', new URL('accounts/' + encodeURIComponent(name), this.admin));
  }

  /** @param {string} format `xlsx` for the table, `zip` for the whole folder */
  download(id, hash, format) {
    return withParams(this.of(id, 'versions/' + encodeURIComponent(hash)), { format }).href;
  }

  get(id, path, params = {}) {
    return send('GET', withParams(this.of(id, path), params));
  }

  of(id, path) {
    return new URL(`catalogs/${encodeURIComponent(id)}${path && '/' + path}`, this.admin);
  }
}

/** @return {{base: string, version: string, changes: Array<object>, conflicts: Array<object>}} */
function readDraft({ base, version, changes, conflicts }) {
  return { base, version, changes: changes.map(fromServer), conflicts: conflicts.map(fromServer) };
}

function withParams(address, params) {
  for (const [name, value] of Object.entries(params)) {
    if (value || value === 0) {
      address.searchParams.set(name, String(value));
    }
  }
  return address;
}
