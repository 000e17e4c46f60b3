/** @fileoverview What readers did in a period: the trend, the manual's sections and steps, the entries. */

import { daysOf, entriesOf, outlineOf } from '../figures/report.js';
import { create, table } from '../view/dom.js';
import { periodChoice } from '../view/period.js';
import { count, share, shortDay } from '../view/numbers.js';
import { trend } from '../view/trend.js';
import { outline } from '../view/outline.js';
import { filled } from '../texts/texts.js';

/** @return {Promise<HTMLElement>} */
export async function reportScreen(app) {
  const { texts, client, catalog, period } = app;
  const [report, { entries }, { versions }, { sections }] = await Promise.all([client.report(catalog.id, period),
    client.entries(catalog.id, ''), client.versions(catalog.id), client.catalog(catalog.id)]);
  return create('div.page', {},
    create('div.title', {}, create('h1', { 'data-first': true, tabindex: -1 }, texts.report), periodChoice(app)),
    create('section', {}, create('h2', {}, texts.trend), ...trendOf(app, daysOf(report.days, period), versions)),
    create('section', {}, create('h2', {}, texts.sections), create('p.hint', {}, texts.sectionsHint), outline(app, outlineOf(report.sections, report.steps, sections))),
    create('section', {}, create('h2', {}, texts.entries), ...entryFigures(app, entriesOf(report.entries, entries))));
}

function trendOf({ texts, lang }, days, versions) {
  if (!days.some((day) => day.searches)) {
    return [create('p.calm', {}, texts.noSearches)];
  }
  const rows = days.map((day) => [shortDay(day.day, lang), count(day.searches, lang), share(day.answered, day.searches, lang),
    count(day.solved, lang), count(day.notSolved, lang)]);
  return [
    trend(texts, lang, days, versions),
    create('details', {}, create('summary', {}, texts.asFigures),
      table('.numbers', texts.trend, [texts.day, texts.searchesMade, texts.answered, texts.solved, texts.notSolved], rows)),
  ];
}

/** Those that did not help first; what nobody ever reached is told apart, since it may be asked for in other words. */
function entryFigures({ texts, lang }, entries) {
  const reached = entries.filter((entry) => entry.shown || entry.opened)
    .sort((one, other) => other.notSolved - one.notSolved || other.opened - one.opened);
  const unreached = entries.filter((entry) => !entry.shown && !entry.opened);
  return [
    reached.length ? table('.numbers', texts.entries,
      [texts.id, texts.question, texts.shown, texts.opened, texts.solved, texts.notSolved, texts.said],
      reached.map((entry) => [entry.id, entry.question, count(entry.shown, lang), count(entry.opened, lang),
        count(entry.solved, lang), count(entry.notSolved, lang), entry.comments.join(' / ')]))
      : create('p.calm', {}, texts.noSearches),
    named(texts, texts.unreached, unreached),
  ].filter(Boolean);
}

function named(texts, title, entries) {
  return entries.length ? create('details', {}, create('summary', {}, `${title} (${entries.length})`),
    create('ul', {}, ...entries.map(({ id, question }) => create('li', {}, `${filled(texts.number, id)} ${question}`)))) : null;
}
