package io.github.faqwidget.catalog;

import io.github.faqwidget.table.RowProblem;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code synonyms.txt}: {@code a, b, c} mean the same, {@code a, b => c} are searched as c; # comments.
 */
final class Synonyms {

  private static final Pattern ARROW = Pattern.compile("=>");
  private static final int MAX_LENGTH = 1_000;

  private Synonyms() {}

  static List<String> read(CatalogFiles files, List<RowProblem> problems) {
    return PlainLines.read(files, CatalogFiles.SYNONYMS, Synonyms::isGroup, "スマホ, 携帯, スマートフォン", problems);
  }

  private static boolean isGroup(String group) {
    List<String> sides = Arrays.asList(ARROW.split(group, -1));
    boolean mapping = sides.size() == 2;
    return group.length() <= MAX_LENGTH
        && sides.size() <= 2
        && sides.stream().allMatch(side -> words(side) >= (mapping ? 1 : 2));
  }

  /** How many words a list has; none at all if one of them is empty. */
  private static int words(String list) {
    String[] words = list.split(",", -1);
    return Arrays.stream(words).anyMatch(String::isBlank) ? 0 : words.length;
  }
}
