/**
 * @fileoverview The page's `FaqHelp` function. Commands given before there is a panel wait for it;
 * listeners belong to the page, so that they outlive a panel that is put in again.
 */

/**
 * What a panel on the page can be told.
 * @record
 */
export class CommandTarget {
  constructor() {
    /** @type {function()} */
    this.open;
    /** @type {function()} */
    this.close;
    /** @type {function()} */
    this.toggle;
    /** @type {function(*)} takes the words; nothing stands for none */
    this.search;
    /** @type {function(*)} takes the id */
    this.entry;
    /** @type {function(*)} takes `section`, `title` and `url`; nothing, to go by the page again */
    this.context;
    /** @type {function()} */
    this.destroy;
  }
}

/** @type {!Array<!CommandTarget>} the panels on the page that have a catalog, the oldest first */
let targets = [];

/** @type {!Array<!Array<*>>} */
const waiting = [];
const MAX_WAITING = 50;

/** Whether there has been a panel: what is not there any more needs no farewell. */
let registeredOnce = false;

/** The listeners' own node; it is never on the page. */
const listeners = document.createElement('span');

/** What a panel does by itself; each is the name of its method as well. */
const COMMANDS = ['open', 'close', 'toggle', 'search', 'entry', 'context', 'destroy'];

const LISTENING = ['on', 'once', 'off'];

/**
 * A command that makes no sense is told as an `error` and never thrown: the page goes on.
 * @param {string} name
 * @param {...*} rest
 */
export function command(name, ...rest) {
  const flaw = flawOf(name, rest);
  if (flaw) {
    announce('error', { 'message': flaw });
  } else if (LISTENING.includes(name)) {
    listen(name, String(rest[0]), /** @type {!EventListener} */ (rest[1]));
  } else if (name === 'destroy') {
    destroy();
  } else if (targets.length) {
    /** @type {?} */ (targets[0])[name](rest[0]);
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
    return rest[0] ? '' : "entry needs an id: FaqHelp('entry', 24)";
  }
  return COMMANDS.includes(name) ? '' : 'No such command: ' + name;
}

/**
 * @param {string} name `on`, `once` or `off`
 * @param {string} type
 * @param {!EventListener} listener
 */
function listen(name, type, listener) {
  if (name === 'off') {
    listeners.removeEventListener(type, listener);
  } else {
    listeners.addEventListener(type, listener, { once: name === 'once' });
  }
}

/** Takes every panel away, and what was still to be said to them. */
function destroy() {
  waiting.length = 0;
  if (registeredOnce) {
    [...targets].forEach((target) => target.destroy());
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

/** @param {!CommandTarget} target that can carry out commands from now on */
export function register(target) {
  registeredOnce = true;
  if (!targets.includes(target)) {
    targets.push(target);
  }
  waiting.splice(0).forEach((words) => command(String(words[0]), ...words.slice(1)));
}

/** @param {!CommandTarget} target that leaves the page */
export function unregister(target) {
  targets = targets.filter((each) => each !== target);
}

/**
 * @param {string} type
 * @param {!Object} detail
 */
export function announce(type, detail) {
  listeners.dispatchEvent(new CustomEvent(type, { detail }));
}
