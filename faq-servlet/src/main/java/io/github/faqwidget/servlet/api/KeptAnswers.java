package io.github.faqwidget.servlet.api;

import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.servlet.json.WrittenView;
import jakarta.servlet.ServletContext;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the latest searches, for the next reader at the same step or with the same words. A new
 * version of a catalog is asked anew; the answers of the one before go as others come. Thread-safe.
 */
final class KeptAnswers {

  /** What a question takes beside its characters, roughly. */
  private static final int QUESTION_BYTES = 400;

  /**
   * All that an answer depends on.
   *
   * @param version of the catalog
   * @param language the language asked for; null for the catalog's
   */
  record Question(String catalog, String version, FaqQuery query, @Nullable String language) {

    private int size() {
      return QUESTION_BYTES + 2 * (query.text().length() + query.context().stream().mapToInt(String::length).sum());
    }
  }

  /** An answer, and what the metrics count of it. */
  record Answer(WrittenView view, Fit fit) {}

  private final Map<Question, Answer> latestLast = new LinkedHashMap<>(16, .75f, true);
  private final long room;
  private long taken;

  /** Keeps nothing yet, and never more than so many bytes; none with 0. */
  KeptAnswers(long room) {
    this.room = room;
  }

  /** Those of a web application. */
  static KeptAnswers of(ServletContext context) {
    return (KeptAnswers) context.getAttribute(KeptAnswers.class.getName());
  }

  /** The answer to a question; one that is not kept is searched for, by as many threads as ask it at once. */
  Answer to(Question question, Supplier<Answer> search) {
    Answer kept = find(question);
    if (kept != null) {
      return kept;
    }
    Answer found = search.get();
    keep(question, found);
    return found;
  }

  private synchronized @Nullable Answer find(Question question) {
    return latestLast.get(question);
  }

  private synchronized void keep(Question question, Answer answer) {
    if (latestLast.putIfAbsent(question, answer) == null) {
      taken += size(question, answer);
    }
    for (Iterator<Map.Entry<Question, Answer>> eldest = latestLast.entrySet().iterator(); taken > room;) {
      Map.Entry<Question, Answer> gone = eldest.next();
      taken -= size(gone.getKey(), gone.getValue());
      eldest.remove();
    }
  }

  private static int size(Question question, Answer answer) {
    return question.size() + answer.view().size();
  }
}
