package io.github.faqwidget.entry;

import io.github.faqwidget.entry.NumberedList.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists whose items stand on lines of their own behind one and the same dot. */
final class BulletList {

  private static final Pattern LINE = Pattern.compile("(?m)^(?<indent>[ \\t\\u3000]*+)(?:(?<dot>[・･•●▪◦‣■◆])[ \\t\\u3000]*+|(?<dash>[-*])[ \\t]++)?(?<rest>.*+)$");

  private BulletList() {}

  /** The lists of a text, of two items or more; an indented line goes on with the item above. */
  static List<NumberedList> in(String text) {
    List<NumberedList> lists = new ArrayList<>();
    List<Marker> items = new ArrayList<>();
    String sign = "";
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String bullet = line.group("dot") == null ? line.group("dash") : line.group("dot");
      boolean item = bullet != null && !line.group("rest").isBlank();
      boolean goesOn = item ? bullet.equals(sign) : line.group().isBlank() || !line.group("indent").isEmpty();
      if (!goesOn) {
        close(items, lists);
        sign = item ? bullet : "";
      }
      if (item) {
        items.add(new Marker(line.end("indent"), line.start("rest"), items.size() + 1));
      }
    }
    close(items, lists);
    return lists;
  }

  private static void close(List<Marker> items, List<NumberedList> lists) {
    if (items.size() > 1) {
      lists.add(new NumberedList(List.copyOf(items)));
    }
    items.clear();
  }
}
