/** @fileoverview Who did what when. */

import { button, create, fill, table } from '../view/dom.js';
import { moment, shortHash } from '../view/numbers.js';

/** As many as the server gives at once. */
const PAGE = 500;

/** @return {Promise<HTMLElement>} the newest first, older ones on demand */
export async function auditScreen(app) {
  const { texts } = app;
  const place = create('div');
  let all = [];
  const more = async () => {
    const { deeds } = await app.client.audit(all.at(-1)?.id);
    all = [...all, ...deeds];
    fill(place, list(app, all), deeds.length === PAGE ? button('', texts.older, () => app.attempt(more)) : null);
  };
  await more();
  return create('div.page', {},
    create('h1', { 'data-first': true, tabindex: -1 }, texts.audit), create('p.hint', {}, texts.auditHint), place);
}

function list({ texts, lang }, records) {
  return table('.audit', texts.audit, [texts.when, texts.by, texts.what, texts.before, texts.after, texts.detail],
    records.map((record) => [moment(record.at, lang), record.who === 'folder' ? texts.folder : record.who, texts['did-' + record.action] || record.action,
      hash(record.before), hash(record.after), record.detail || '']));
}

function hash(value) {
  return value ? create('code', { title: value }, shortHash(value)) : '';
}
