/** @fileoverview What the host page may style by `::part()`: the classes named here are parts as well. */

const PARTS = ['launcher', 'panel', 'head', 'ask', 'body', 'where', 'hit', 'entry', 'notice', 'contact'];

/**
 * @param {!Array<string>} classes of an element
 * @return {string|undefined} the part that it is, if any
 */
export function partOf(classes) {
  return classes.find((name) => PARTS.includes(name));
}
