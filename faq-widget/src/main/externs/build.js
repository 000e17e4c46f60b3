/**
 * @fileoverview What the build (pom.xml) puts around the scripts.
 * @externs
 */

/** @type {string} the version of the panel that the loader brings */
var panelVersion;

/** @type {string} the hash of the panel's script */
var panelIntegrity;

/**
 * The operator of this name, which the compiler does not let through.
 * @param {string} address
 * @return {!Promise<*>}
 */
function importModule(address) {}

/** @type {string} the address that the panel's script was loaded from */
var ownAddress;

/** @type {?} what the panel's script exports */
var FaqHelp;

/**
 * What a page may call of the element: names that stay as they are.
 * @record
 */
function FaqHelpMethods() {}

/** @type {?} */
FaqHelpMethods.prototype.open;

/** @type {?} */
FaqHelpMethods.prototype.close;

/** @type {?} */
FaqHelpMethods.prototype.toggle;

/** @type {?} */
FaqHelpMethods.prototype.search;

/** @type {?} */
FaqHelpMethods.prototype.entry;

/** @type {?} */
FaqHelpMethods.prototype.context;

/** @type {?} */
FaqHelpMethods.prototype.destroy;
