package io.github.faqwidget.search.analysis;

import java.util.List;

/**
 * Tells which stretches of hiragana in a text may be a noun that somebody did not convert. The したい of a sentence is no
 * 死体: where people write kanji, what they leave in hiragana is mostly grammar, and the dictionary cuts it well. Where
 * they write none, the dictionary cuts rubble, and only what it knows for a verb or its ending is left alone.
 *
 * @param tokens the text as the dictionary cuts it
 * @param mixed whether the text has kanji
 */
record KanaStretches(List<ReadingToken> tokens, boolean mixed) {

  static KanaStretches of(String text, List<ReadingToken> tokens) {
    return new KanaStretches(tokens, text.codePoints().anyMatch(Character::isIdeographic));
  }

  boolean mayBeNoun(int start, int end) {
    List<ReadingToken> within = tokens.stream().filter(token -> token.start() < end && token.end() > start).toList();
    if (within.isEmpty()) {
      return false;
    }
    ReadingToken first = within.get(0);
    ReadingToken last = within.get(within.size() - 1);
    boolean cutsFirst = first.start() < start;
    boolean cutsLast = last.end() > end;
    return mixed
        ? !cutsFirst && !cutsLast && !within.stream().allMatch(ReadingToken::isGrammar)
        : !(cutsFirst && first.isInflected()) && !(cutsLast && last.isInflected())
            && !(first.isInflected() && last.isEnding());
  }
}
