/**
 * @fileoverview What browsers have and the compiler's own list of their features lacks.
 * @externs
 */

/** @type {boolean} */
KeyboardEvent.prototype.isComposing;

/** @type {function(): boolean} */
Element.prototype.checkVisibility;
