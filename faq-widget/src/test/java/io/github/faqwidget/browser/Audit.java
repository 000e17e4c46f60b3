package io.github.faqwidget.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;

/** The accessibility audit by axe. */
public final class Audit {

  private Audit() {}

  /**
   * Asserts that axe finds nothing.
   *
   * @param axe what to look at
   * @param state what it shows, for the failure's message
   */
  public static void findsNothing(AxeBuilder axe, String state) {
    assertThat(axe.analyze().getViolations())
        .as(state)
        .extracting(rule -> rule.getId() + describe(rule))
        .isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> " " + node.getTarget() + " " + node.getFailureSummary())
        .toList()
        .toString();
  }
}
