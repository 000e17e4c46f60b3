/** @fileoverview What the host page may style by `::part()`: the classes named here are parts as well. */

const PARTS = ['launcher', 'panel', 'head', 'ask', 'body', 'where', 'hit', 'entry', 'notice', 'contact'];

/**
 * @param {string} classes of an element, separated by blanks
 * @return {string} the part that it is; empty where it is none
 */
export function partOf(classes) {
  return classes.split(' ').find((name) => PARTS.includes(name)) || '';
}
