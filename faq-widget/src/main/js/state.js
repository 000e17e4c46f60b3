/**
 * @fileoverview What the panel knows, and how it changes. Every function takes a state and returns the next
 * one; nothing here touches a page, a clock or a network.
 */

import { Catalog, Entry, Hits } from './server/shapes.js';

/**
 * @typedef {{
 *   open: boolean,
 *   query: string,
 *   place: string,
 *   nearby: ?Hits,
 *   found: ?Hits,
 *   trail: !Array<!Entry>,
 *   busy: boolean,
 *   failure: string,
 *   catalog: ?Catalog
 * }}
 */
export let State;

/** @type {!State} */
export const START = Object.freeze({
  open: false, // whether the panel is shown
  query: '', // the words typed, trimmed
  place: '', // the heading of the section being read
  nearby: null, // the entries of that section
  found: null, // the entries that answer the query; null until an answer has come
  trail: [], // entries opened one from the other, the last on display
  busy: false, // whether an answer is awaited
  failure: '', // '', 'down' or 'missing'
  catalog: null, // contact and section links; null until known
});

/**
 * @param {!State} state
 * @param {!Object} changes
 * @return {!State}
 */
function changed(state, changes) {
  return /** @type {!State} */ (Object.freeze(Object.assign({}, state, changes)));
}

/**
 * @param {!State} state
 * @return {!State}
 */
export function opened(state) {
  return changed(state, { open: true });
}

/**
 * @param {!State} state
 * @return {!State}
 */
export function closed(state) {
  return changed(state, { open: false });
}

/**
 * @param {!State} state
 * @param {string} text
 * @return {!State} hits of the last query stay on view until those of the new one come, so that nothing
 *     flickers
 */
export function typed(state, text) {
  const query = text.trim();
  return changed(state, { query, trail: [], found: query ? state.found : null });
}

/**
 * @param {!State} state
 * @param {string} place
 * @return {!State}
 */
export function moved(state, place) {
  return changed(state, { place });
}

/**
 * @param {!State} state
 * @return {!State}
 */
export function asked(state) {
  return changed(state, { busy: true });
}

/**
 * @param {!State} state
 * @return {!State}
 */
function answered(state) {
  return changed(state, { busy: false, failure: '' });
}

/**
 * @param {!State} state
 * @param {string} place the section that the hits belong to
 * @param {!Hits} hits
 * @return {!State}
 */
export function foundNearby(state, place, hits) {
  return changed(answered(state), { nearby: hits, place });
}

/**
 * @param {!State} state
 * @param {!Hits} hits
 * @return {!State}
 */
export function foundByWords(state, hits) {
  return changed(answered(state), { found: state.query ? hits : null });
}

/**
 * @param {!State} state
 * @param {!Entry} entry
 * @return {!State}
 */
export function entryOpened(state, entry) {
  return changed(answered(state), { trail: [...state.trail, entry] });
}

/**
 * @param {!State} state
 * @return {!State}
 */
export function steppedBack(state) {
  return changed(state, { trail: state.trail.slice(0, -1), failure: '' });
}

/**
 * @param {!State} state
 * @param {string} failure `down`, or `missing` where an entry does not exist
 * @return {!State}
 */
export function failed(state, failure) {
  return changed(state, { busy: false, failure });
}

/**
 * @param {!State} state
 * @param {!Catalog} catalog
 * @return {!State}
 */
export function catalogKnown(state, catalog) {
  return changed(state, { catalog });
}

/**
 * @param {!State} state
 * @return {?Entry} the entry on display
 */
export function shownEntry(state) {
  return state.trail.length ? state.trail[state.trail.length - 1] : null;
}
