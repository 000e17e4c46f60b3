/** @fileoverview Figures and dates as the editor's language writes them. */

/** @return {string} `82%`; a dash where nothing was counted */
export function share(part, whole, lang) {
  return whole ? new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole) : '–';
}

/** @return {string} a share that is given as one, to one digit, so that small steps show */
export function percent(value, lang) {
  return new Intl.NumberFormat(lang, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function count(number, lang) {
  return new Intl.NumberFormat(lang).format(number || 0);
}

/** @param {string} instant ISO 8601 */
export function moment(instant, lang) {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? '' : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** @return {string} `11/25` */
export function shortDay(day, lang) {
  return new Intl.DateTimeFormat(lang, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(new Date(day + 'T00:00:00Z'));
}

/** @return {{from: string, to: string}} the last days up to today, as the API takes a period */
export function lastDays(days, today = new Date()) {
  const from = new Date(today.getTime() - (days - 1) * 86_400_000);
  return { from: isoDay(from), to: isoDay(today) };
}

function isoDay(time) {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0')).join('-');
}

/** @return {string} the start of a hash, enough to tell versions apart */
export function shortHash(hash) {
  return hash.slice(0, 8);
}
