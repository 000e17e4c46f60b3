package io.github.faqwidget.search.index;

import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.search.analysis.Kana;
import io.github.faqwidget.search.analysis.ReadingAnalyzer;
import io.github.faqwidget.search.analysis.ReadingToken;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells in which questions a word starts as somebody began to type it, by its letters or by its sounds. Immutable. */
public final class PrefixIndex {

  /** A longer start is a word by itself, and searched as one. */
  private static final int LONGEST = 12;

  private final NavigableMap<String, Set<Integer>> placesByWord = new TreeMap<>();

  /**
   * Learns the words of questions.
   *
   * @param entries the entries
   * @param dictionary reads their questions aloud
   */
  public PrefixIndex(List<FaqEntry> entries, ReadingAnalyzer dictionary) {
    for (int place = 0; place < entries.size(); place++) {
      for (ReadingToken word : dictionary.read(entries.get(place).question().text())) {
        add(word, place);
      }
    }
  }

  /** Only nouns: what else a sentence is made of starts in every one of them. */
  private void add(ReadingToken word, int place) {
    if (word.isNoun()) {
      Stream.of(word.word(), word.reading())
          .forEach(start -> placesByWord.computeIfAbsent(start, key -> new TreeSet<>()).add(place));
    }
  }

  /**
   * The places of the entries with a word in their question that goes on from the end of a text: from as much of the
   * end as any word starts with.
   *
   * @param typed the text, folded
   */
  public Set<Integer> continuing(String typed) {
    for (int start = Math.max(0, typed.length() - LONGEST); start < typed.length(); start++) {
      Set<Integer> places = mayStart(typed, start) ? startingWith(typed.substring(start)) : Set.of();
      if (!places.isEmpty()) {
        return places;
      }
    }
    return Set.of();
  }

  private Set<Integer> startingWith(String end) {
    Set<Integer> places = new TreeSet<>();
    for (String start : List.of(end, Kana.katakana(end))) {
      placesByWord.subMap(start, start + Character.MAX_VALUE).values().forEach(places::addAll);
    }
    return places;
  }

  /** A word starts where the script changes, but for the kana behind kanji that belong to the same word. */
  private static boolean mayStart(String text, int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return true;
    }
    UnicodeScript before = UnicodeScript.of(text.charAt(at - 1));
    UnicodeScript here = UnicodeScript.of(text.charAt(at));
    return before != here && !(before == UnicodeScript.HAN && here == UnicodeScript.HIRAGANA);
  }
}
