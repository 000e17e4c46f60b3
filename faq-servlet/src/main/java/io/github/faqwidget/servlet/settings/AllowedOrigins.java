package io.github.faqwidget.servlet.settings;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The other origins whose pages may read the answers.
 *
 * @param all whether every origin may
 * @param listed the origins that may where not all may, spelled as browsers send them
 */
public record AllowedOrigins(boolean all, Set<String> listed) {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
  private static final Pattern ORIGIN = Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:.]+])(:\\d{1,5})?");

  public AllowedOrigins {
    listed = Set.copyOf(listed);
  }

  /**
   * Reads origins separated by spaces or commas, or {@code *}; an empty value allows none.
   *
   * @throws IllegalArgumentException when one is no origin
   */
  static AllowedOrigins parse(String value) {
    if (value.equals("*")) {
      return new AllowedOrigins(true, Set.of());
    }
    return new AllowedOrigins(false, SEPARATOR.splitAsStream(value)
        .filter(word -> !word.isEmpty())
        .map(AllowedOrigins::origin)
        .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether no other origin may read. */
  public boolean none() {
    return !all && listed.isEmpty();
  }

  /** Whether the pages of an origin may read, as the header {@code Origin} names it. */
  public boolean allow(String origin) {
    return all || listed.contains(origin);
  }

  private static String origin(String word) {
    return Stream.of(word.toLowerCase(Locale.ROOT))
        .filter(ORIGIN.asMatchPredicate())
        .findFirst()
        .orElseThrow(() -> Setting.ORIGINS.wrong("is * or lists origins such as https://intranet.example.jp,"
            + " without a path and separated by spaces or commas; this is none: " + word));
  }
}
