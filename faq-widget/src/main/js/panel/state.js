/** @fileoverview What the panel knows at one moment. */

import { Catalog, Entry, Hits } from '../server/types.js';

/**
 * @typedef {{
 *   open: boolean,
 *   query: string,
 *   heading: string,
 *   nearby: ?Hits,
 *   found: ?Hits,
 *   trail: !Array<!Entry>,
 *   all: boolean,
 *   busy: boolean,
 *   failure: string,
 *   catalog: ?Catalog,
 *   entries: ?Array<!Entry>,
 *   related: ?{id: string, entries: !Array<!Entry>},
 *   read: !Array<string>,
 *   recent: !Array<string>
 * }}
 */
export let State;

/** @type {!State} */
export const START = Object.freeze({
  open: false, // whether the panel is shown
  query: '', // the words typed, trimmed
  heading: '', // that of the section being read
  nearby: null, // the entries of that section
  found: null, // the entries that answer the query; null until an answer has come
  trail: [], // entries opened one from the other, the last on display
  all: false, // whether the whole table is on display
  busy: false, // whether an answer is awaited
  failure: '', // '', 'down', 'offline' where entries saved on this device are shown instead of the server's, or 'missing'
  catalog: null, // contact and sections; null until known
  entries: null, // the whole table; null until known
  related: null, // the entries asked beside one; null until known
  read: [], // the ids of the entries read so far, the last in front
  recent: [], // what the reader searched for before, the last in front
});

/**
 * @param {!State} state
 * @return {?Entry} the entry on display
 */
export function shownEntry(state) {
  return state.trail.length ? state.trail[state.trail.length - 1] : null;
}

/**
 * @param {!State} state
 * @return {number} how many steps lead back to the list
 */
export function depthOf(state) {
  return state.trail.length + (state.all ? 1 : 0);
}
