/** @fileoverview What a draft does: to every search whose answer is known, to the rows, and what is wrong with it. */

import { create, table } from '../view/dom.js';
import { percent } from '../view/numbers.js';
import { filled } from '../texts/texts.js';
import { rowChanges } from './row-changes.js';

const SHOWN = 50;

/** @return {Array<HTMLElement>} the worst first */
export function previewOf(app, preview) {
  return [
    create('h2', {}, app.texts.effect),
    verdicts(app, preview),
    problemList(app, preview.problems),
    moved(app, preview.queries, 'worse'),
    moved(app, preview.queries, 'better'),
    moved(app, preview.queries, 'moved'),
    create('h2', {}, app.texts.rows),
    rowChanges(app, preview.rows),
  ];
}

function verdicts({ texts, lang }, { queries, sums }) {
  const of = (verdict) => queries.filter((query) => query.verdict === verdict).length;
  const figure = (name, value, tone) => create('div.figure.' + tone, {}, create('dt', {}, name), create('dd', {}, value));
  const change = (key) => sums.after.judged ? `${percent(sums.before[key], lang)} → ${percent(sums.after[key], lang)}` : '–';
  return create('dl.figures', {},
    figure(texts.better, of('better'), 'better'),
    figure(texts.worse, of('worse'), of('worse') ? 'worse' : 'same'),
    figure(texts.moved, of('moved'), 'same'),
    figure(texts.same, of('same'), 'same'),
    figure(texts.s1, change('s1'), 'same'),
    figure(texts.s3, change('s3'), 'same'));
}

/** @return {?HTMLElement} what is wrong with a draft's files; null where nothing is */
export function problemList({ texts, lang }, found) {
  return found.length ? create('details.problems', {},
    create('summary', {}, filled(texts.problems, found.length)),
    create('ul', {}, ...found.slice(0, SHOWN).map((problem) => create('li', {},
      create('span.number', {}, `${problem.file} ${filled(texts.row, problem.line)}`), problem[lang]))),
    found.length > SHOWN ? create('p.hint', {}, filled(texts.andMore, found.length - SHOWN)) : null) : null;
}

function moved({ texts }, queries, verdict) {
  const some = queries.filter((query) => query.verdict === verdict);
  return some.length ? create('div', {},
    create('h3', {}, `${texts[verdict]} (${some.length})`),
    table('.moved', texts[verdict], [texts.search, texts.before, texts.after],
      some.slice(0, SHOWN).map(({ text, before, after }) => [text, cited(texts, before.entries), cited(texts, after.entries)])),
    some.length > SHOWN ? create('p.hint', {}, filled(texts.andMore, some.length - SHOWN)) : null) : null;
}

function cited(texts, ids) {
  return ids.length ? ids.slice(0, 3).map((id) => filled(texts.number, id)).join('  ') : texts.nothing;
}
