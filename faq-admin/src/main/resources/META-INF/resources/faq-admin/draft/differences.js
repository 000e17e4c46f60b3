/** @fileoverview Where two texts differ, word by word. */

const LONGEST = 1500;

/**
 * @param {string} before
 * @param {string} after
 * @return {Array<{kind: string, text: string}>} `same`, `del` or `ins`, in reading order: all that is `same` or `del` is
 *     the text before, all that is `same` or `ins` the text after
 */
export function differences(before, after) {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const start = shared(left, right);
  const end = shared(left.slice(start).reverse(), right.slice(start).reverse());
  const middle = compared(left.slice(start, left.length - end), right.slice(start, right.length - end));
  return joined([
    ...left.slice(0, start).map((text) => ({ kind: 'same', text })),
    ...middle,
    ...left.slice(left.length - end).map((text) => ({ kind: 'same', text })),
  ]);
}

function wordsOf(text) {
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

function shared(left, right) {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) {
    length++;
  }
  return length;
}

/** The longest common subsequence; texts too long for its table are simply replaced. */
function compared(left, right) {
  if (left.length > LONGEST || right.length > LONGEST) {
    return [...left.map((text) => ({ kind: 'del', text })), ...right.map((text) => ({ kind: 'ins', text }))];
  }
  const lengths = lengthsOf(left, right);
  const pieces = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      pieces.push({ kind: 'same', text: left[i++] });
      j++;
    } else if (i < left.length && (j === right.length || lengths[i + 1][j] >= lengths[i][j + 1])) {
      pieces.push({ kind: 'del', text: left[i++] });
    } else {
      pieces.push({ kind: 'ins', text: right[j++] });
    }
  }
  return pieces;
}

function lengthsOf(left, right) {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i][j] = left[i] === right[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function joined(pieces) {
  const runs = [];
  for (const piece of pieces) {
    if (runs.at(-1)?.kind === piece.kind) {
      runs.at(-1).text += piece.text;
    } else {
      runs.push({ ...piece });
    }
  }
  return runs;
}
