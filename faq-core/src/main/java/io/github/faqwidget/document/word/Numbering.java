package io.github.faqwidget.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The marks of a document's lists, which its paragraphs do not hold: numbers, letters, bullets. */
final class Numbering extends DefaultHandler {

  private static final int LEVELS = 9;

  /** How a level of a list is marked. */
  private static final class Level {

    private String format = "decimal";
    private String text = "";
    private int start = 1;
  }

  private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
  private final Map<String, String> patternOfList = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private String pattern = "";
  private String list = "";
  private Level level = new Level();

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    String value = WordXml.value(attributes);
    switch (name) {
      case "abstractNum" -> pattern = WordXml.attribute(attributes, "abstractNumId");
      case "num" -> {
        list = WordXml.attribute(attributes, "numId");
        pattern = "";
      }
      case "abstractNumId" -> patternOfList.put(list, value);
      case "lvl" -> {
        level = new Level();
        patterns.computeIfAbsent(pattern, any -> new HashMap<>())
            .put(WordXml.number(WordXml.attribute(attributes, "ilvl"), 0), level);
      }
      case "numFmt" -> level.format = value;
      case "lvlText" -> level.text = value;
      case "start" -> level.start = WordXml.number(value, 1);
      default -> { }
    }
  }

  /** The mark of a list's next item, with a space behind it; empty where the list has none. */
  String next(String list, int depth) {
    String used = patternOfList.getOrDefault(list, "");
    Level level = patterns.getOrDefault(used, Map.of()).get(depth);
    if (level == null || depth >= LEVELS || level.format.equals("none")) {
      return "";
    }
    if (level.format.equals("bullet")) {
      return "・";
    }
    int[] counts = counters.computeIfAbsent(list, any -> new int[LEVELS]);
    counts[depth] = counts[depth] == 0 ? level.start : counts[depth] + 1;
    Arrays.fill(counts, depth + 1, LEVELS, 0);
    String mark = level.text;
    for (int i = 0; i <= depth; i++) {
      Level outer = patterns.get(used).getOrDefault(i, level);
      mark = mark.replace("%" + (i + 1), ListNumber.written(Math.max(counts[i], 1), outer.format));
    }
    return mark.isBlank() ? "" : mark + " ";
  }
}
