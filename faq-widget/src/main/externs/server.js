/**
 * @fileoverview What the server's JSON (docs/http-api.md) calls things: names that stay as they are.
 * @externs
 */

/** @record */
function ServerNames() {}

/** @type {?} */
ServerNames.prototype.question;

/** @type {?} */
ServerNames.prototype.answer;

/** @type {?} */
ServerNames.prototype.note;

/** @type {?} */
ServerNames.prototype.sections;

/** @type {?} */
ServerNames.prototype.highlights;

/** @type {?} */
ServerNames.prototype.contact;

/** @type {?} */
ServerNames.prototype.updated;

/** @type {?} */
ServerNames.prototype.category;

/** @type {?} */
ServerNames.prototype.links;

/** @type {?} */
ServerNames.prototype.owner;

/** @type {?} */
ServerNames.prototype.alike;

/** @type {?} */
ServerNames.prototype.notice;

/** @type {?} */
ServerNames.prototype.mail;

/** @type {?} */
ServerNames.prototype.marker;

/** @type {?} */
ServerNames.prototype.inlines;

/** @type {?} */
ServerNames.prototype.blocks;

/** @type {?} */
ServerNames.prototype.items;
