/** @fileoverview The HTTP API of the editor's loop (docs/http-api.md) as functions that promise values. */

import { fromServer, toServer } from './columns.js';
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

  /** @return {Promise<{base: string, changes: Array<object>, conflicts: Array<object>}>} */
  async draft(id) {
    const { base = '', changes = [], conflicts = [] } = await this.get(id, 'draft');
    return { base, changes: changes.map(fromServer), conflicts: conflicts.map(fromServer) };
  }

  addChange(id, change) {
    return send('POST', this.of(id, 'draft/changes'), { json: toServer(change) });
  }

  removeChange(id, change) {
    return send('DELETE', this.of(id, 'draft/changes/' + encodeURIComponent(change)));
  }

  discardDraft(id) {
    return send('DELETE', this.of(id, 'draft'));
  }

  /** @param {File} file the office's table */
  offerTable(id, file) {
    return send('POST', withParams(this.of(id, 'draft/table'), { name: file.name }), { file }).then(withColumns);
  }

  preview(id) {
    return this.get(id, 'draft/preview').then(withColumns);
  }

  /** Where a help panel finds the catalog as the draft has it. */
  draftApi(id) {
    return this.of(id, 'draft/api/').href;
  }

  publish(id, base, comment) {
    return send('POST', this.of(id, 'publish'), { json: { base, comment } });
  }

  versions(id) {
    return this.get(id, 'versions');
  }

  compare(id, hash, other) {
    return this.get(id, `versions/${encodeURIComponent(hash)}/changes`, { since: other }).then(withColumns);
  }

  putBack(id, hash) {
    return send('POST', this.of(id, `versions/${encodeURIComponent(hash)}/serve`), { json: {} });
  }

  /** @param {number=} before the id of a deed; the newest where it is left out */
  audit(before) {
    return send('GET', withParams(new URL('audit', this.admin), { before }));
  }

  accounts() {
    return send('GET', new URL('accounts', this.admin));
  }

  saveAccount(account) {
    return send('PUT', new URL('accounts/' + encodeURIComponent(account.name), this.admin), { json: account });
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
    return new URL(`catalogs/${encodeURIComponent(id)}/${path}`, this.admin);
  }
}

/** The cells of an answer, by our names of their columns. */
function withColumns(answer) {
  return {
    ...answer,
    rows: { ...answer.rows, changed: answer.rows.changed.map(fromServer) },
    conflicts: (answer.conflicts || []).map(fromServer),
  };
}

function withParams(address, params) {
  for (const [name, value] of Object.entries(params)) {
    if (value || value === 0) {
      address.searchParams.set(name, String(value));
    }
  }
  return address;
}
