package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.markup.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions and answers in the words of schema.org. */
final class FaqPage {

  private FaqPage() {}

  /** The questions of JSON-LD; none where it has none or is no JSON. */
  static List<Block.Pair> questions(String json) {
    return Json.read(json).map(FaqPage::questions).orElse(List.of());
  }

  /** The questions anywhere in a value. */
  static List<Block.Pair> questions(Object value) {
    List<Block.Pair> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, List<Block.Pair> found) {
    if (value instanceof List<?> values) {
      values.forEach(each -> collect(each, found));
    } else if (value instanceof Map<?, ?> object) {
      Optional<Block.Pair> pair = pair(object);
      pair.ifPresentOrElse(found::add, () -> object.values().forEach(each -> collect(each, found)));
    }
  }

  private static Optional<Block.Pair> pair(Map<?, ?> object) {
    Object name = object.containsKey("name") ? object.get("name") : object.get("text");
    Object answer = object.containsKey("acceptedAnswer") ? object.get("acceptedAnswer") : object.get("suggestedAnswer");
    if (!"Question".equals(object.get("@type")) || !(name instanceof String question)) {
      return Optional.empty();
    }
    String text = text(answer);
    return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Pair(1, HtmlText.of(question), text));
  }

  private static String text(Object answer) {
    if (answer instanceof Map<?, ?> object) {
      return text(object.get("text"));
    } else if (answer instanceof List<?> answers) {
      return String.join("\n", answers.stream().map(FaqPage::text).toList());
    }
    return answer instanceof String html ? HtmlText.of(html) : "";
  }
}
