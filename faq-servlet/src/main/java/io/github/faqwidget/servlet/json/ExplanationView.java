package io.github.faqwidget.servlet.json;

import io.github.faqwidget.search.Explanation;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry was found, in points that add up to its score.
 *
 * @param summary the same in sentences for an editor, most points first
 */
public record ExplanationView(
    String message, @Nullable String part, String text, List<ReasonView> reasons, double spread, double context,
    double score, List<String> summary) {

  /** Something asked for that the text has. */
  public record ReasonView(String asked, String kind, String found, double points) {

    static ReasonView of(Explanation.Reason reason) {
      return new ReasonView(reason.asked(), TextView.word(reason.kind()), reason.found(), reason.points());
    }
  }

  /** An explanation whose sentences are in English where that is asked for, else in Japanese. */
  static ExplanationView of(Explanation why, @Nullable String language) {
    return new ExplanationView(why.message(), why.part() == null ? null : TextView.word(why.part()), why.text(),
        why.reasons().stream().map(ReasonView::of).toList(), why.spread(), why.context(), why.score(),
        summary(why, language));
  }

  private static List<String> summary(Explanation why, @Nullable String language) {
    ResourceBundle sentences = sentences(language);
    List<String> summary = new ArrayList<>();
    if (why.part() != null) {
      summary.add(sentence(sentences, TextView.word(why.part()), why.text()));
    }
    why.reasons().forEach(reason ->
        summary.add(sentence(sentences, TextView.word(reason.kind()), reason.asked(), reason.points(), reason.found())));
    if (why.spread() > 0) {
      summary.add(sentence(sentences, "spread", why.spread()));
    }
    if (why.context() > 0) {
      summary.add(sentence(sentences, "context", why.context()));
    }
    return summary;
  }

  /** Asks for one of the two that there are: Java keeps for good whatever language it was asked for. */
  private static ResourceBundle sentences(@Nullable String language) {
    boolean english = language != null && language.split("-", 2)[0].equalsIgnoreCase("en");
    return ResourceBundle.getBundle(ExplanationView.class.getPackageName() + ".explanation",
        english ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String sentence(ResourceBundle sentences, String key, Object... values) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(values);
  }
}
