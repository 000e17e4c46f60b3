/** @fileoverview Everything that was ever in service, and the way back to it. */

import { ask } from '../view/dialog.js';
import { button, create, fill, table } from '../view/dom.js';
import { filled } from '../texts/texts.js';
import { moment, shortHash } from '../view/numbers.js';
import { rowChanges } from './row-changes.js';

/** @return {Promise<HTMLElement>} */
export async function versionsScreen(app) {
  const { texts, catalog } = app;
  const { versions } = await app.client.versions(catalog.id);
  const compared = create('section', { 'aria-live': 'polite' });
  const served = versions.find((version) => version.served);
  return create('div.page', {},
    create('h1', {}, texts.versions),
    create('p.hint', {}, texts.versionsHint),
    table('.versions', texts.versions, [texts.madeAt, texts.by, texts.comment, texts.version, texts.ways],
      versions.map((version) => [
        moment(version.at, app.lang),
        version.author === 'folder' ? texts.folder : version.author,
        version.comment || '–',
        create('code', {}, shortHash(version.hash)),
        deeds(app, version, served, compared),
      ])),
    compared);
}

function deeds(app, version, served, compared) {
  const { texts, client, catalog } = app;
  const link = (format) => create('a', { href: client.download(catalog.id, version.hash, format), download: true },
    format === 'xlsx' ? texts.asTable : texts.asFolder);
  const others = version.served || !served ? [] : [
    button('', texts.compare, () => app.attempt(async () => {
      const rows = await client.compare(catalog.id, version.hash, served.hash);
      fill(compared, create('h2', {}, filled(texts.compared, shortHash(version.hash))), rowChanges(app, rows));
      compared.scrollIntoView({ block: 'nearest' });
    })),
    app.may('publisher') ? button('', texts.putBack, () => putBack(app, version, served)) : null,
  ];
  return create('div.actions', {},
    version.served ? create('span.tag.done', {}, texts.inService) : null, ...others.filter(Boolean), link('xlsx'), link('zip'));
}

/** One click and a question: the version in service now stays in the list, so this can be put back as well. */
async function putBack(app, { hash, at, comment }, served) {
  const { texts } = app;
  const about = filled(texts.putBackHint, moment(at, app.lang), comment || shortHash(hash));
  if (await ask(texts.putBack, [create('p', {}, about)], texts.putBack, texts.cancel)) {
    await app.attempt(async () => {
      await app.client.putBack(app.catalog.id, hash, served.hash);
      await app.refresh();
      app.notice.say(texts.isPutBack);
      await app.show(app.screen);
    });
  }
}
