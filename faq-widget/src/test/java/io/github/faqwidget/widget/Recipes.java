package io.github.faqwidget.widget;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The recipes of {@code docs/embedding.md}, as they stand there. */
final class Recipes {

  private static final String GUIDE = BuiltFiles.text(Path.of("../docs/embedding.md"));

  private Recipes() {}

  /**
   * The pieces of code of one kind beneath a heading.
   *
   * @param heading without its number signs
   * @param kind such as {@code html}; empty for pieces that name none
   */
  static List<String> under(String heading, String kind) {
    String section = Pattern.compile("(?s)\n### " + Pattern.quote(heading) + "\n(.*?)(?=\n##)").matcher(GUIDE)
        .results().findFirst().orElseThrow(() -> new IllegalArgumentException("No recipe " + heading)).group(1);
    // Pieces of other kinds are passed over whole, or their ends would look like beginnings.
    return Pattern.compile("(?ms)^```([a-z]*)\n(.*?)^```$").matcher(section).results()
        .filter(piece -> piece.group(1).equals(kind)).map(piece -> piece.group(2)).toList();
  }
}
