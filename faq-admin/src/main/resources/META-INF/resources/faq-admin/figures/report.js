/** @fileoverview What the server counted, put together with what the catalog knows of it. */

const DAY_MS = 86_400_000;

/**
 * @param {Array<{day: string, counts: Object<string, number>}>} days that had any event
 * @param {{from: string, to: string}} period
 * @return {Array<object>} every day of the period; what was not counted is 0
 */
export function daysOf(days, { from, to }) {
  const counted = new Map(days.map(({ day, counts }) => [day, counts]));
  const all = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_MS) {
    const day = new Date(time).toISOString().slice(0, 10);
    const { searches = 0, good = 0, solved = 0, not_solved: notSolved = 0, contact = 0 } = counted.get(day) || {};
    all.push({ day, searches, answered: good, solved, notSolved, contact });
  }
  return all;
}

/** @return {{searches: number, answered: number, solved: number, notSolved: number}} of all days together */
export function totalsOf(days) {
  const sum = (name) => days.reduce((total, day) => total + day[name], 0);
  return { searches: sum('searches'), answered: sum('answered'), solved: sum('solved'), notSolved: sum('notSolved') };
}

/** @return {Array<object>} each entry of the catalog, with what readers did with it */
export function entriesOf(counts, entries) {
  const counted = new Map(counts.map((count) => [count.entry, count]));
  return entries.map(({ id, question }) =>
    ({ shown: 0, opened: 0, solved: 0, notSolved: 0, comments: [], ...counted.get(id), id, question }));
}

/**
 * The manual's outline. Where fewer tick a step than the one before it, readers stopped there.
 * @param {Array<object>} counts by section
 * @param {Array<object>} steps that were ticked
 * @param {Array<{id: string, title: string}>} sections of the catalog, in the manual's order
 * @return {Array<{name: string, searches: number, stuck: number, notSolved: number, contact: number, steps: Array<object>}>}
 */
export function outlineOf(counts, steps, sections) {
  const counted = new Map(counts.map((count) => [count.section, count]));
  const known = sections.map(({ id }) => id);
  const others = [...new Set([...counts, ...steps].map(({ section }) => section))].filter((id) => id && !known.includes(id));
  return [...sections, ...others.map((id) => ({ id, title: '' }))].map(({ id, title }) => {
    const { searches = 0, failed = 0, notSolved = 0, contact = 0 } = counted.get(id) || {};
    return { name: `${id} ${title || ''}`.trim(), searches, notSolved, contact, stuck: failed + notSolved + contact,
      steps: stopsOf(steps.filter((step) => step.section === id)) };
  }).filter((section) => section.searches || section.stuck || section.steps.length);
}

function stopsOf(steps) {
  const inOrder = [...steps].sort((one, other) => one.step.localeCompare(other.step, 'ja', { numeric: true }));
  return inOrder.map(({ step, done }, index) =>
    ({ name: step, done, stuck: index ? Math.max(0, inOrder[index - 1].done - done) : 0 }));
}
