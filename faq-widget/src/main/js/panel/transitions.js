/**
 * @fileoverview How what the panel knows changes. Every function takes a state and returns the next one; nothing
 * here touches a page, a clock or a network.
 */

import { Catalog, Entry, Hits } from '../server/types.js';
import { State } from './state.js';

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
  return changed(state, { query, trail: [], all: false, found: query ? state.found : null });
}

/**
 * @param {!State} state
 * @return {!State} the whole table on display
 */
export function allShown(state) {
  return changed(state, { all: true });
}

/**
 * @param {!State} state
 * @param {string} heading
 * @return {!State}
 */
export function moved(state, heading) {
  return changed(state, { heading });
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
 * @return {!State} the server has answered; what it said comes next
 */
export function answered(state) {
  return changed(state, { busy: false, failure: '' });
}

/**
 * @param {!State} state
 * @param {string} heading the section that the hits belong to
 * @param {!Hits} hits
 * @return {!State}
 */
export function foundNearby(state, heading, hits) {
  return changed(state, { nearby: hits, heading });
}

/**
 * @param {!State} state
 * @param {!Hits} hits
 * @return {!State}
 */
export function foundByWords(state, hits) {
  return changed(state, { found: state.query ? hits : null });
}

/**
 * @param {!State} state
 * @param {!Entry} entry
 * @return {!State}
 */
export function entryOpened(state, entry) {
  const read = [entry.id, ...state.read.filter((id) => id !== entry.id)];
  return changed(state, { busy: false, failure: lastingFailure(state), trail: [...state.trail, entry], read });
}

/**
 * @param {!State} state
 * @return {!State} one step back: from an entry to where it was opened, from the whole table to the list
 */
export function steppedBack(state) {
  const failure = lastingFailure(state);
  return changed(state, state.trail.length
    ? { trail: state.trail.slice(0, -1), failure }
    : { all: false, failure });
}

/**
 * @param {!State} state
 * @return {string} the failure that the reader's next step does not end
 */
function lastingFailure(state) {
  return state.failure === 'offline' ? 'offline' : '';
}

/**
 * @param {!State} state
 * @param {string} failure `down`, `offline`, or `missing` where an entry does not exist
 * @return {!State}
 */
export function failed(state, failure) {
  return changed(state, { busy: false, failure });
}

/**
 * @param {!State} state
 * @param {{
 *   catalog: (?Catalog|undefined),
 *   entries: (?Array<!Entry>|undefined),
 *   related: (?{id: string, entries: !Array<!Entry>}|undefined),
 *   recent: (!Array<string>|undefined)
 * }} news
 * @return {!State}
 */
export function merged(state, news) {
  return changed(state, news);
}
