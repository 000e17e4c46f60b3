package io.github.faqwidget.document.outline;

import io.github.faqwidget.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of questions and answers, with the headings above them as categories and their own numbers as ids. */
final class PairRows {

  /** A question with what stands around it. */
  private record Row(int line, String number, String category, String question, String answer) {}

  private final List<TableRow> above = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, String> headings = new TreeMap<>();
  private int titleLevel;

  PairRows(List<Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    if (block instanceof Block.Heading heading) {
      read(heading);
    } else if (block instanceof Block.Text text && rows.isEmpty()) {
      above.add(new TableRow(text.line(), List.of(text.text())));
    } else if (block instanceof Block.Pair pair) {
      Marked question = Marked.question(pair.question());
      Marked answer = Marked.answer(pair.answer(), question.isMarked());
      String category = headings.entrySet().stream().filter(entry -> entry.getKey() != titleLevel)
          .map(Map.Entry::getValue).collect(Collectors.joining(" > "));
      rows.add(new Row(pair.line(), question.number(), category, question.text(), answer.text()));
    }
  }

  /** The first heading is the title, if none of its level comes behind. */
  private void read(Block.Heading heading) {
    if (rows.isEmpty() && headings.isEmpty() && above.isEmpty()) {
      titleLevel = heading.level();
    } else if (heading.level() <= titleLevel) {
      titleLevel = 0;
    }
    if (rows.isEmpty()) {
      above.add(new TableRow(heading.line(), List.of(heading.text())));
    }
    headings.keySet().removeIf(level -> level >= heading.level());
    headings.put(heading.level(), heading.text());
  }

  List<TableRow> rows() {
    boolean numbered = areIds();
    boolean categorized = rows.stream().anyMatch(row -> !row.category().isEmpty());
    List<TableRow> table = new ArrayList<>(above);
    table.add(new TableRow(rows.get(0).line(), cells(numbered, categorized, "項番", "分類", "質問", "回答")));
    for (Row row : rows) {
      table.add(new TableRow(row.line(),
          cells(numbered, categorized, row.number(), row.category(), row.question(), row.answer())));
    }
    return table;
  }

  /** Where each question has a number of its own, people cite it by that. */
  private boolean areIds() {
    Set<String> numbers = new HashSet<>();
    return rows.stream().allMatch(row -> !row.number().isEmpty() && numbers.add(row.number()));
  }

  private static List<String> cells(boolean numbered, boolean categorized, String number, String category,
      String question, String answer) {
    List<String> cells = new ArrayList<>();
    if (numbered) {
      cells.add(number);
    }
    if (categorized) {
      cells.add(category);
    }
    cells.add(question);
    cells.add(answer);
    return cells;
  }
}
