/** @fileoverview The share of searches that were answered, day by day, drawn by hand. */

import { create, draw } from './dom.js';
import { filled } from '../texts/texts.js';
import { count, share, shortDay } from './numbers.js';

const [WIDTH, HEIGHT] = [960, 220];
const [LEFT, RIGHT, TOP, BOTTOM] = [48, 12, 20, 28];
const GRID = [0, 0.25, 0.5, 0.75, 1];
const DAY_MS = 86_400_000;

/**
 * @param {Array<{day: string, searches: number, answered: number}>} days in their order
 * @param {Array<{at: string}>} versions that were published
 * @return {HTMLElement} a figure; its numbers stand in the table beside it
 */
export function trend(texts, lang, days, versions) {
  const start = Date.parse(days[0].day);
  const span = Math.max(1, days.length - 1);
  const x = (time) => LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, Math.max(0, (time - start) / DAY_MS / span));
  const y = (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value);
  const most = Math.max(...days.map((day) => day.searches));
  const [searches, answered] = days.reduce((sums, day) => [sums[0] + day.searches, sums[1] + day.answered], [0, 0]);
  const label = filled(texts.trendIs, count(searches, lang), share(answered, searches, lang));
  return create('figure.trend', {},
    draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
      ...GRID.map((value) => grid(y(value), value, lang)),
      ...days.map((day) => bar(x(Date.parse(day.day)), day.searches / most, y, days.length)),
      ...versions.filter(({ at }) => Date.parse(at) >= start).map(({ at }) => release(x(Date.parse(at)))),
      draw('polyline.answered', { points: days.filter((day) => day.searches)
        .map((day) => `${x(Date.parse(day.day)).toFixed(1)},${y(day.answered / day.searches).toFixed(1)}`).join(' ') }),
      ...days.filter((day) => day.searches).map((day) => dot(x(Date.parse(day.day)), y(day.answered / day.searches))),
      ...dates(days, x, lang)),
    create('figcaption', {},
      create('span.key.answered', {}, texts.answered), create('span.key.searches', {}, texts.searchesMade),
      create('span.key.release', {}, texts.release)));
}

function grid(y, value, lang) {
  return draw('g', {},
    draw('line.grid', { x1: LEFT, x2: WIDTH - RIGHT, y1: y, y2: y }),
    draw('text', { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }, share(value, 1, lang)));
}

/** How many searched: behind the line, since a share of few says little. */
function bar(x, height, y, days) {
  const width = Math.max(2, (WIDTH - LEFT - RIGHT) / days * 0.6);
  return draw('rect.searches', { x: x - width / 2, width, y: y(height * 0.9), height: y(0) - y(height * 0.9) });
}

function dot(cx, cy) {
  return draw('circle.answered', { cx, cy, r: 3 });
}

function release(x) {
  return draw('line.release', { x1: x, x2: x, y1: TOP - 8, y2: HEIGHT - BOTTOM });
}

function dates(days, x, lang) {
  const step = Math.ceil(days.length / 8);
  return days.filter((_, index) => index % step === 0).map(({ day }) =>
    draw('text', { x: x(Date.parse(day)), y: HEIGHT - 8, 'text-anchor': 'middle' }, shortDay(day, lang)));
}
