package io.github.faqwidget.admin.merge;

import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tab-separated file as lists of cells, comments included. Written again, cells that need it are quoted, so that every
 * text comes back as it was but for tabs, which no cell of such a file can hold and which become spaces. Immutable.
 *
 * @param rows each a list of cells
 */
public record TsvFile(List<List<String>> rows) {

  public TsvFile {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads a file; an empty one has no rows. */
  public static TsvFile read(String name, byte[] content) {
    return new TsvFile(FaqTableReader.usual().rows(name, content).stream()
        .filter(row -> !row.isBlank())
        .map(TableRow::cells)
        .toList());
  }

  /** This file with a further row at its end. */
  public TsvFile with(List<String> row) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(row);
    return new TsvFile(more);
  }

  /** This file without the rows that start with some cells. */
  public TsvFile without(List<String> start) {
    return new TsvFile(rows.stream().filter(row -> !startsWith(row, start)).toList());
  }

  private static boolean startsWith(List<String> row, List<String> start) {
    return row.size() >= start.size()
        && java.util.stream.IntStream.range(0, start.size()).allMatch(i -> row.get(i).strip().equals(start.get(i)));
  }

  /** The file in UTF-8. */
  public byte[] bytes() {
    return rows.stream()
        .map(row -> row.stream().map(TsvFile::cell).collect(Collectors.joining("\t", "", "\n")))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    String plain = text.replace('\t', ' ').replace("\r\n", "\n").replace('\r', '\n');
    boolean quoted = plain.contains("\"") || plain.contains("\n");
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
