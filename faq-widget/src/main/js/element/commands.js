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
    /** @type {function(*)} takes the words; nothing stands for none */
    this.search;
    /** @type {function(*)} takes the number */
    this.entry;
    /** @type {function(*)} takes `section`, `title` and `url`; nothing, to go by the page again */
    this.context;
    /** @type {function()} */
    this.destroy;
  }
}

/** @type {!Array<!Desk>} the panels on the page, the oldest first */
const desks = [];

/** @type {!Array<!Array<*>>} */
const waiting = [];
const MAX_WAITING = 50;

/** Whether there has been a panel: what is not there any more needs no farewell. */
let attended = false;

/** The listeners' own node; it is never on the page. */
const hub = document.createElement('span');

/** What a panel does by itself; each is the name of its method as well. */
const ORDERS = ['open', 'close', 'toggle', 'search', 'entry', 'context', 'destroy'];

const LISTENING = ['on', 'once', 'off'];

/**
 * A command that makes no sense is told as an `error` and never thrown: the page goes on.
 * @param {string} name
 * @param {...*} rest
 */
export function command(name, ...rest) {
  const flaw = flawOf(name, rest);
  if (flaw) {
    tell('error', { 'message': flaw });
  } else if (LISTENING.includes(name)) {
    listen(name, String(rest[0]), /** @type {!EventListener} */ (rest[1]));
  } else if (name === 'destroy') {
    destroy();
  } else if (desks.length) {
    /** @type {?} */ (desks[0])[name](rest[0]);
  } else {
    wait(name, rest);
  }
}

/**
 * @param {string} name
 * @param {!Array<*>} rest
 * @return {string} what is wrong with a command, and how it should be; empty where nothing is
 */
function flawOf(name, rest) {
  if (LISTENING.includes(name)) {
    const example = `FaqHelp('${name}', 'open', listener)`;
    return typeof rest[1] === 'function' ? '' : `${name} needs a listener: ${example}`;
  }
  if (name === 'entry') {
    const number = Number(rest[0]);
    return Number.isInteger(number) && number > 0 ? '' : "entry needs a number: FaqHelp('entry', 24)";
  }
  return ORDERS.includes(name) ? '' : 'No such command: ' + name;
}

/**
 * @param {string} name `on`, `once` or `off`
 * @param {string} type
 * @param {!EventListener} listener
 */
function listen(name, type, listener) {
  if (name === 'off') {
    hub.removeEventListener(type, listener);
  } else {
    hub.addEventListener(type, listener, { once: name === 'once' });
  }
}

/** Takes every panel away, and what was still to be said to them. */
function destroy() {
  waiting.length = 0;
  if (attended) {
    [...desks].forEach((desk) => desk.destroy());
  } else {
    wait('destroy', []);
  }
}

/**
 * @param {string} name
 * @param {!Array<*>} rest
 */
function wait(name, rest) {
  waiting.push([name, ...rest]);
  waiting.splice(0, waiting.length - MAX_WAITING);
}

/** @param {!Desk} desk that has just come to the page */
export function attend(desk) {
  attended = true;
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
