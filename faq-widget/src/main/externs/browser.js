/**
 * @fileoverview What browsers have and the compiler's own list of their features lacks.
 * @externs
 */

/** @type {boolean} */
KeyboardEvent.prototype.isComposing;

/** @type {string} */
HTMLLinkElement.prototype.integrity;

/** @type {!DOMTokenList} */
HTMLLinkElement.prototype.relList;

/**
 * @param {string} token
 * @return {boolean}
 */
DOMTokenList.prototype.supports = function (token) {};

/** @type {function(): boolean} */
Element.prototype.checkVisibility;
