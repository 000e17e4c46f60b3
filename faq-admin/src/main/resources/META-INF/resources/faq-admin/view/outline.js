/** @fileoverview The manual's outline, with where readers get stuck drawn along it. */

import { create, draw, table } from './dom.js';
import { count } from './numbers.js';

const [WIDTH, HEIGHT] = [200, 12];

/**
 * @param {Array<object>} sections in the manual's order, as `outlineOf` gives them
 * @return {HTMLElement}
 */
export function outline({ texts, lang }, sections) {
  if (!sections.length) {
    return create('p.calm', {}, texts.noSections);
  }
  const most = Math.max(1, ...sections.flatMap((section) => [section, ...section.steps]).map(({ stuck }) => stuck));
  const line = (kind, { name, stuck, searches, notSolved, contact, done }) => [create('span.' + kind, {}, name),
    create('span.measure', {}, bar(stuck / most), create('span', {}, count(stuck, lang))),
    ...[searches, notSolved, contact, done].map((number) => number === undefined ? '' : count(number, lang))];
  return table('.numbers.outline', texts.sections,
    [texts.section, texts.stuck, texts.searchesMade, texts.notSolved, texts.contacted, texts.ticked],
    sections.flatMap((section) => [line('section', section), ...section.steps.map((step) => line('step', step))]));
}

function bar(share) {
  return draw('svg.bar', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
    draw('rect.stuck', { width: Math.round(WIDTH * share), height: HEIGHT }));
}
