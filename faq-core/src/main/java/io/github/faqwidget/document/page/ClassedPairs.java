package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.markup.HtmlText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Questions and answers that a page tells apart by its classes alone ({@code faq-question}, {@code a}). They count
 * where each question is followed by an answer before the next one.
 */
final class ClassedPairs {

  private static final Pattern QUESTION =
      Pattern.compile("(?i)(?:.{0,40}[-_])?(?:q|question)(?:[-_]?(?:text|title|box|body|head|area))?");
  private static final Pattern ANSWER =
      Pattern.compile("(?i)(?:.{0,40}[-_])?(?:a|answer)(?:[-_]?(?:text|box|body|area))?");
  private static final String INSIDE = "h1,h2,h3,h4,h5,h6,details,summary,table,dl";

  private final Map<Element, Element> answers = new IdentityHashMap<>();
  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  ClassedPairs(Document page) {
    List<Element> classed = page.select("[class]").stream()
        .filter(element -> isClassed(element, QUESTION) || isClassed(element, ANSWER))
        .filter(element -> element.select(INSIDE).isEmpty() && element.closest(INSIDE) == null)
        .filter(element -> element.parents().stream().noneMatch(
            parent -> isClassed(parent, QUESTION) || isClassed(parent, ANSWER)))
        .toList();
    boolean alternate = classed.size() > 1 && classed.size() % 2 == 0;
    for (int i = 0; i < classed.size() && alternate; i++) {
      alternate = isClassed(classed.get(i), i % 2 == 0 ? QUESTION : ANSWER);
    }
    for (int i = 0; i + 1 < classed.size() && alternate; i += 2) {
      answers.put(classed.get(i), classed.get(i + 1));
      parts.addAll(classed.subList(i, i + 2));
    }
  }

  private static boolean isClassed(Element element, Pattern name) {
    return element.classNames().stream().anyMatch(name.asMatchPredicate());
  }

  /** Tells whether an element is such a question or answer. */
  boolean isPart(Element element) {
    return parts.contains(element);
  }

  /** The pair that a question starts; empty for an answer. */
  Optional<Block> pair(Element question) {
    return Optional.ofNullable(answers.get(question)).map(
        answer -> new Block.Pair(HtmlBlocks.line(question), HtmlText.of(question), HtmlText.of(answer)));
  }
}
