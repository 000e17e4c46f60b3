package io.github.faqwidget.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a message into what is asked in one breath: of a long mail, one sentence says what is needed. */
final class Passages {

  private Passages() {}

  /** The whole message, and behind it its sentences where there are several. */
  static List<String> of(String message) {
    List<String> sentences = sentences(message);
    List<String> passages = new ArrayList<>(List.of(message));
    if (sentences.size() > 1) {
      passages.addAll(sentences);
    }
    return passages;
  }

  private static List<String> sentences(String message) {
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
