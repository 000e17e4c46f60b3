/** @fileoverview All catalogs at a glance: how many searches were answered, and what waits. */

import { daysOf, totalsOf } from '../figures/report.js';
import { create } from '../view/dom.js';
import { periodChoice } from '../view/period.js';
import { count, share } from '../view/numbers.js';

/** @return {Promise<HTMLElement>} */
export async function overviewScreen(app) {
  const { texts, catalogs, client, period } = app;
  const cards = await Promise.all(catalogs.map(async (catalog) => {
    const [{ days }, { gaps }] = await Promise.all([client.report(catalog.id, period), client.gaps(catalog.id, period)]);
    return card(app, catalog, totalsOf(daysOf(days, period)), gaps);
  }));
  return create('div.page', {},
    create('div.title', {}, create('h1', { 'data-first': true, tabindex: -1 }, texts.overview), periodChoice(app)),
    create('div.cards', {}, ...cards));
}

function card({ texts, lang }, catalog, totals, gaps) {
  const to = (screen) => `#/${encodeURIComponent(catalog.id)}/${screen}`;
  const figure = (name, value) => create('div.figure', {}, create('dt', {}, name), create('dd', {}, value));
  return create('section.card', {},
    create('h2', {}, catalog.title),
    create('dl.figures', {},
      figure(texts.searchesMade, count(totals.searches, lang)),
      figure(texts.answered, share(totals.answered, totals.searches, lang)),
      figure(texts.solved, count(totals.solved, lang)),
      figure(texts.notSolved, count(totals.notSolved, lang)),
      figure(texts.entryCount, count(catalog.entryCount, lang))),
    gaps.length ? create('ol.top', {}, ...gaps.slice(0, 5).map((gap) => create('li', {}, gap.text))) : create('p.calm', {}, texts.noGaps),
    create('p.actions', {},
      create('a', { href: to('mend') }, `${texts.mend} (${count(gaps.length, lang)})`),
      create('a', { href: to('report') }, texts.report)));
}
