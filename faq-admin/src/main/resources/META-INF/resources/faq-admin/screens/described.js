/** @fileoverview A change in words. */

import { filled } from '../texts/texts.js';

const SHORT = 40;

/** @return {string} */
export function described(texts, change) {
  switch (change.kind) {
    case 'phrase': return filled(texts.phraseIs, change.entry, shortened(change.text));
    case 'synonym': return filled(texts.synonymIs, change.words.join(' = '));
    case 'elsewhere': return filled(texts.elsewhereIs, shortened(change.text));
    case 'cell': return filled(texts.cellIs, change.entry, texts[change.column] || change.column, shortened(change.text));
    case 'translation': return filled(texts.translationIs, change.entry, texts[change.lang] || change.lang);
    case 'row': return filled(texts.rowIs, change.entry, shortened(change.question));
    case 'remove': return filled(texts.rowGone, change.entry, '');
    case 'judged': return filled(texts.judgedIs, shortened(change.query), change.entries.join(', ') || texts.nothing);
    case 'resolve': return filled(texts.resolveIs, change.entry, texts[change.take === 'ours' ? 'mine' : 'theirs']);
    default: return filled(texts.tableIs, change.name);
  }
}

/** @return {string} enough of a text to know it by */
export function shortened(text) {
  return text.length > SHORT ? text.slice(0, SHORT) + '…' : text;
}
