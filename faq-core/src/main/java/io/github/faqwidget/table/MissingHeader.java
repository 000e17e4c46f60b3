package io.github.faqwidget.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What to make of rows without a header: columns that read like questions and answers, or a message. */
final class MissingHeader {

  private static final int MAX_WIDTH = 5;
  private static final int ENOUGH_ROWS = 2;
  private static final int LOOKED_AT = 200;

  private static final Pattern ASKS = Pattern.compile("[?？]\\s*\\z|か[。.]?\\z|(?:方法|やり方|仕方|手順|とは|たい|ない|ません)[。.]?\\z"
      + "|教えて|ください|下さい|(?i)^(?:how|what|why|where|when|who|which|can|could|do|does|is|are|may|should)\\b");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern ID = Pattern.compile("^(?=\\D*+\\d)[\\p{L}\\d._ -]{1,12}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<TableRow> rows;
  private final int width;

  private MissingHeader(List<TableRow> rows) {
    this.rows = rows.stream().filter(row -> !row.isBlank()).limit(LOOKED_AT).toList();
    this.width = this.rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The header that the rows would have; empty where they do not read like questions and answers. */
  static Optional<Header> of(List<TableRow> rows) {
    return new MissingHeader(rows).header();
  }

  private Optional<Header> header() {
    if (rows.size() < ENOUGH_ROWS || width < 2 || width > MAX_WIDTH) {
      return Optional.empty();
    }
    Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    columns(ADDRESS.asMatchPredicate(), columns, Column.LINK, 2);
    columns(ID.asMatchPredicate(), columns, Column.NUMBER, 1);
    List<Integer> texts = IntStream.range(0, width).filter(i -> isFree(i, columns) && share(i, LETTER.asPredicate()) > 0.7)
        .boxed().toList();
    Optional<Integer> question = texts.stream().filter(i -> share(i, ASKS.asPredicate()) >= 0.5)
        .max(Comparator.comparingDouble(i -> share(i, ASKS.asPredicate())));
    question.ifPresent(index -> columns.put(Column.QUESTION, List.of(index)));
    texts.stream().filter(index -> isFree(index, columns)).max(Comparator.comparingDouble(this::length))
        .ifPresent(index -> columns.put(Column.ANSWER, List.of(index)));
    return columns.containsKey(Column.QUESTION) && columns.containsKey(Column.ANSWER)
        ? Optional.of(new Header(new TableRow(1, names(columns)), columns))
        : Optional.empty();
  }

  private void columns(Predicate<String> form, Map<Column, List<Integer>> columns, Column column, int most) {
    List<Integer> found = IntStream.range(0, width)
        .filter(index -> isFree(index, columns) && share(index, form) > 0.9).limit(most).boxed().toList();
    if (!found.isEmpty()) {
      columns.put(column, found);
    }
  }

  private static boolean isFree(int index, Map<Column, List<Integer>> columns) {
    return columns.values().stream().noneMatch(taken -> taken.contains(index));
  }

  private double share(int index, Predicate<String> form) {
    return rows.stream().map(row -> row.cell(index)).filter(form).count() / (double) rows.size();
  }

  private double length(int index) {
    return rows.stream().mapToInt(row -> row.cell(index).length()).average().orElse(0);
  }

  private List<String> names(Map<Column, List<Integer>> columns) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int index = i;
      names.add(columns.entrySet().stream().filter(entry -> entry.getValue().contains(index)).findFirst()
          .map(entry -> usual(entry.getKey())).orElse(""));
    }
    return names;
  }

  private static String usual(Column column) {
    return switch (column) {
      case NUMBER -> "項番";
      case QUESTION -> "問い合わせ";
      case ANSWER -> "回答";
      case LINK -> "URL";
      default -> "備考";
    };
  }

  /** Says what is missing: one column of a row that looks like a header, or the header as a whole. */
  static FaqTableException refusal(String file, List<TableRow> rows, boolean hiddenSheets) {
    return rows.stream().limit(HeaderRows.MAX_ABOVE).filter(MissingHeader::isHalf)
        .max(Comparator.comparingInt(row -> Header.assign(row, true).size()))
        .map(row -> half(file, row))
        .orElseGet(() -> none(file, new MissingHeader(rows).width, hiddenSheets));
  }

  private static boolean isHalf(TableRow row) {
    Map<Column, List<Integer>> named = Header.assign(row, true);
    return row.cells().size() > 1
        && (named.containsKey(Column.QUESTION) || named.containsKey(Column.ANSWER)) && named.size() > 1
        || Header.assign(row, false).keySet().stream().anyMatch(Column.QUESTION::equals)
        || Header.assign(row, false).containsKey(Column.ANSWER);
  }

  private static FaqTableException half(String file, TableRow row) {
    Map<Column, List<Integer>> named = Header.assign(row, true);
    boolean asks = named.containsKey(Column.QUESTION);
    String line = row.cells().stream().map(String::strip).collect(Collectors.joining(" | "));
    String unknown = new Header(row, named).unused().stream().map(row::cell).collect(Collectors.joining("」「", "「", "」"));
    boolean any = !unknown.equals("「」");
    return new FaqTableException(file,
        "%d行目の見出し[%s]に、「%s」の列がありません。%s".formatted(row.line(), shortened(line), asks ? "回答" : "問い合わせ",
            any ? "分からなかった列: %s。その1つがそうなら、名前を「%s」にしてください。".formatted(shortened(unknown), asks ? "回答" : "問い合わせ")
                : "列を足してください。"),
        "The header at line %d [%s] names no column for the %s. %s".formatted(row.line(), shortened(line),
            asks ? "answer (回答)" : "question (問い合わせ)",
            any ? "Names not understood: %s. If one of them is it, call it so.".formatted(shortened(unknown))
                : "Add the column."));
  }

  private static FaqTableException none(String file, int width, boolean hiddenSheets) {
    List<String> names = width <= 2 ? List.of("問い合わせ", "回答")
        : List.of("項番", "問い合わせ", "回答", "備考").subList(0, Math.min(width, 4));
    String line = String.join(",", names);
    return new FaqTableException(file,
        "見出しの行が見つかりません。表の1行目に、列の名前を並べた行を足してください。例: %s (テキストではタブかカンマ区切り)。"
            .formatted(line) + (hiddenSheets ? "非表示のシートは見ていません。" : ""),
        "There is no header. Put in a first line that names the columns, such as %s (question, answer),"
            .formatted(line) + " separated by tab or comma in a text file."
            + (hiddenSheets ? " Hidden sheets are not looked at." : ""));
  }

  private static String shortened(String text) {
    String line = Header.oneLine(text);
    return line.length() > 120 ? line.substring(0, line.offsetByCodePoints(0, 60)) + "…" : line;
  }
}
