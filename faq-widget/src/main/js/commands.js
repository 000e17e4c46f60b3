/**
 * @fileoverview The page's `FaqHelp` function. Commands given before there is a panel wait for it;
 * listeners belong to the page, so that they outlive a panel that is put in again.
 */

/**
 * What a panel on the page can be told.
 * @record
 */
export class Desk {
  constructor() {
    /** @type {function()} */
    this.open;
    /** @type {function()} */
    this.close;
    /** @type {function()} */
    this.toggle;
    /** @type {function(string)} */
    this.search;
    /** @type {function(number)} */
    this.entry;
    /** @type {function(?Object<string, string>)} */
    this.context;
    /** @type {function()} */
    this.destroy;
  }
}

/** @type {!Array<!Desk>} the panels on the page, the oldest first */
const desks = [];

/** @type {!Array<!Array<*>>} */
const waiting = [];

/** The listeners' own node; it is never on the page. */
const hub = document.createElement('span');

/** @type {!Object<string, function(!Desk, *)>} */
const ORDERS = {
  'open': (desk) => desk.open(),
  'close': (desk) => desk.close(),
  'toggle': (desk) => desk.toggle(),
  'search': (desk, text) => desk.search(String(text === undefined ? '' : text)),
  'entry': (desk, number) => desk.entry(Number(number)),
  'context': (desk, told) => desk.context(/** @type {?Object<string, string>} */ (told || null)),
  'destroy': (desk) => desk.destroy(),
};

/**
 * @param {string} name
 * @param {...*} rest
 */
export function command(name, ...rest) {
  if (name === 'on' || name === 'once') {
    hub.addEventListener(String(rest[0]), /** @type {?} */ (rest[1]), { once: name === 'once' });
  } else if (name === 'off') {
    hub.removeEventListener(String(rest[0]), /** @type {?} */ (rest[1]));
  } else if (!Object.hasOwnProperty.call(ORDERS, name)) {
    tell('error', { 'message': 'No such command: ' + name });
  } else if (desks.length) {
    ORDERS[name](desks[0], rest[0]);
  } else {
    waiting.push([name, ...rest]);
  }
}

/** @param {!Desk} desk that has just come to the page */
export function attend(desk) {
  desks.push(desk);
  waiting.splice(0).forEach((words) => command(String(words[0]), ...words.slice(1)));
}

/** @param {!Desk} desk that leaves the page */
export function leave(desk) {
  desks.splice(desks.indexOf(desk), 1);
}

/**
 * @param {string} type
 * @param {!Object} detail
 */
export function tell(type, detail) {
  hub.dispatchEvent(new CustomEvent(type, { detail }));
}
