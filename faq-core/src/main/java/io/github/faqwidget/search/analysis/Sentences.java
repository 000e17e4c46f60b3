package io.github.faqwidget.search.analysis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Divides a message into its sentences: of a long mail, one of them says what is needed. */
public final class Sentences {

  /** Nobody asks more at once; it bounds what one message may cost. */
  private static final int MOST = 12;

  private Sentences() {}

  /** The whole message, and behind it its sentences where there are several: of very many, the longest. */
  public static List<String> withWhole(String message) {
    List<String> sentences = of(message);
    List<String> all = new ArrayList<>(List.of(message));
    if (sentences.size() > 1) {
      sentences.stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(MOST).forEach(all::add);
    }
    return all;
  }

  private static List<String> of(String message) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.JAPANESE);
    ends.setText(message);
    List<String> sentences = new ArrayList<>();
    for (int start = ends.first(), end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      String sentence = message.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }
}
