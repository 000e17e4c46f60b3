/** @fileoverview What the reader can do on the panel. */

import { Entry, Rating } from '../server/types.js';
import { Notes } from '../panel/reader-data.js';

/**
 * `lookUp` searches for a text pointed out on the page. `showEntry` takes an entry of which only the question may be known. `letter` is a text to send to the office, `link` the address of an entry.
 * @typedef {{
 *   open: function(),
 *   close: function(),
 *   type: function(string),
 *   submit: function(),
 *   search: function(string),
 *   lookUp: function(string),
 *   showEntry: function(!Entry),
 *   fetchEntry: function(number),
 *   showAll: function(),
 *   back: function(),
 *   retry: function(),
 *   visit: function(!Element),
 *   resolve: function(string): string,
 *   rate: function(!Rating): !Promise<void>,
 *   letter: function(): string,
 *   link: function(number): string,
 *   forget: function(),
 *   notes: !Notes
 * }}
 */
export let Actions;
