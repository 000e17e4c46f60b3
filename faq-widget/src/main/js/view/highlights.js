/** @fileoverview Cuts texts where highlights begin and end. */

import { Highlight } from '../server/types.js';

const EXCERPT = 90;
const LEAD = 16;

/** @typedef {{text: string, marked: boolean}} */
export let Piece;

/**
 * @param {string} text a part of a whole
 * @param {number} offset where the part begins in the whole
 * @param {!Array<!Highlight>} highlights of the whole; those that make no sense are passed over
 * @return {!Array<!Piece>} pieces that give the text when joined
 */
export function cut(text, offset, highlights) {
  const pieces = [];
  let done = 0;
  [...highlights].sort((a, b) => a.start - b.start).forEach((highlight) => {
    const start = Math.max(done, highlight.start - offset);
    const end = Math.min(text.length, highlight.end - offset);
    if (start < end) {
      pieces.push({ text: text.slice(done, start), marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
      done = end;
    }
  });
  pieces.push({ text: text.slice(done), marked: false });
  return pieces.filter((piece) => piece.text);
}

/**
 * A line or two of an answer, around what matched first.
 * @param {string} text
 * @param {!Array<!Highlight>} highlights
 * @return {!Array<!Piece>}
 */
export function excerpt(text, highlights) {
  const first = Math.min(...highlights.map((highlight) => highlight.start));
  const start = first > EXCERPT / 2 && first < text.length ? characterAt(text, first - LEAD) : 0;
  const end = characterAt(text, start + EXCERPT);
  const pieces = cut(text.slice(start, end), start, highlights);
  const ellipsis = { text: '…', marked: false };
  return [...(start ? [ellipsis] : []), ...pieces, ...(end < text.length ? [ellipsis] : [])];
}

/**
 * @param {string} text
 * @param {number} at
 * @return {number} where the character begins that a place is in
 */
function characterAt(text, at) {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}
