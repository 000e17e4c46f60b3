package io.github.faqwidget.entry;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the manual page that entries cite.
 *
 * @param id what stands in the 【】 of its heading: {@code 手順1}, {@code 手順1-1}, {@code 資料1}
 * @param title what follows them: {@code 認証アプリ}; empty where unknown
 * @param href where the section is: an http or https URL, or a path relative to the root of the web
 *     application that serves the catalog; null where only the page itself knows
 */
public record Section(String id, String title, @Nullable String href) {

  public Section {
    Objects.requireNonNull(title, "title");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A section has an id");
    }
  }

  /**
   * The section that a text names in front: {@code 【手順3】認証アプリ}, {@code 手順3}, {@code Step 2}, {@code 第3章}.
   *
   * @return its id as citations have it; empty where the text names none
   */
  public static Optional<String> idIn(String text) {
    return Reference.sectionId(text.strip());
  }
}
