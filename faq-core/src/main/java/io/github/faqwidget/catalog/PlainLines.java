package io.github.faqwidget.catalog;

import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the files of a catalog that are lists, one item a line; # starts a comment. */
final class PlainLines {

  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

  private PlainLines() {}

  /** The items of a file; those that are not of its form are reported with an example of it, and left out. */
  static List<String> read(
      CatalogFiles files, String name, Predicate<String> form, String example, List<RowProblem> problems) {
    List<String> items = new ArrayList<>();
    int number = 0;
    for (String line : FaqTableReader.usual().text(name, files.content(name)).lines().toList()) {
      number++;
      String item = COMMENT.matcher(line).replaceFirst("").strip();
      if (form.test(item)) {
        items.add(item);
      } else if (!item.isEmpty()) {
        problems.add(new RowProblem(name, number, null, ProblemCode.MALFORMED_LINE, item, example));
      }
    }
    return items;
  }
}
