/** @fileoverview What the reader can do on the panel. */

import { Entry } from '../server/shapes.js';

/**
 * @typedef {{
 *   open: function(),
 *   close: function(),
 *   type: function(string),
 *   submit: function(),
 *   showEntry: function(!Entry),
 *   fetchEntry: function(number),
 *   back: function(),
 *   retry: function(),
 *   visit: function(!Element),
 *   resolve: function(string): string
 * }}
 */
export let Actions;
