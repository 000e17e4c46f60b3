package io.github.faqwidget.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into rows: lines above the header as they are, the rest at the separator that the header shows.
 */
final class DelimitedText {

  private static final char[] SEPARATORS = {'\t', ',', ';'};
  private static final char NO_QUOTE = '\0';
  /** Byte order marks, of which some programs write two. */
  private static final Pattern MARKS = Pattern.compile("^[\\uFEFF\\u200B]+");
  /** The line by which Excel is told the separator. */
  private static final Pattern DECLARED = Pattern.compile("\"?(?i:sep)=(?<separator>[,;\t])\"?[ \t]*+(?:\r\n|\r|\n)");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n|\\z)");

  private final String file;
  private final String text;

  DelimitedText(String file, String text) {
    this.file = file;
    this.text = MARKS.matcher(text).replaceFirst("");
  }

  /** The rows from the first line on; a text without header is cut where most of its lines can be, or is lines. */
  List<TableRow> rows() {
    Matcher declared = DECLARED.matcher(text);
    if (declared.lookingAt()) {
      return rows(declared.group("separator").charAt(0), declared.end(), 2);
    }
    return separator()
        .map(this::withLinesAbove)
        .or(this::fromLine)
        .orElseGet(() -> separatorOfMost().map(found -> rows(found, 0, 1)).orElseGet(this::lines));
  }

  /** Tells whether a line is a header. */
  boolean hasHeader() {
    return text.lines().anyMatch(line -> separator(line) != null);
  }

  /** The rows of a text whose separator is known and which has no header. */
  List<TableRow> rows(char separator) {
    return rows(separator, 0, 1);
  }

  /** The separator at which the first records show a header; of several, the one that shows most columns. */
  private Optional<Character> separator() {
    return Stream.of('\t', ',', ';').filter(separator -> columns(separator) > 0)
        .max(Comparator.comparingInt(this::columns));
  }

  private int columns(char separator) {
    return HeaderRows.in(head(separator)).map(found -> found.header().columns().size()).orElse(0);
  }

  /** The first records; none where quoting leaves the rules among them, as it may in a title. */
  private List<TableRow> head(char separator) {
    List<TableRow> head = new ArrayList<>();
    try (CsvReader<CsvRecord> records = reader(separator, '"').ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        head.add(new TableRow(Math.toIntExact(csv.getStartingLineNumber()), csv.getFields()));
        if (head.size() > HeaderRows.MAX_ABOVE) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory failed", e);
    } catch (CsvParseException e) {
      return HeaderRows.in(head).isPresent() ? head : List.of();
    }
    return head;
  }

  /** Titles above the header are read as they stand, unless they are quoted. */
  private List<TableRow> withLinesAbove(char separator) {
    List<TableRow> rows = new ArrayList<>(rows(separator, 0, 1));
    int header = HeaderRows.in(rows).map(HeaderRows::from).orElse(0);
    List<String> lines = text.lines().limit(header == 0 ? 0 : rows.get(header).line() - 1L).toList();
    if (lines.stream().noneMatch(line -> line.contains("\""))) {
      rows.subList(0, header).clear();
      for (int i = lines.size(); i > 0; i--) {
        rows.add(0, new TableRow(i, List.of(lines.get(i - 1).strip())));
      }
    }
    return rows;
  }

  /** The rows from the line on that is a header by itself, whatever quoting the lines above have. */
  private Optional<List<TableRow>> fromLine() {
    List<TableRow> rows = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (rows.size() < HeaderRows.MAX_ABOVE && line.find() && !line.group().isEmpty()) {
      Character separator = separator(line.group());
      if (separator != null) {
        rows.addAll(rows(separator, line.start(), rows.size() + 1));
        return Optional.of(rows);
      }
      rows.add(new TableRow(rows.size() + 1, List.of(line.group().strip())));
    }
    return Optional.empty();
  }

  private static @Nullable Character separator(String line) {
    for (char separator : SEPARATORS) {
      if (line.indexOf(separator) >= 0 && Header.of(new TableRow(1, firstCells(line, separator))) != null) {
        return separator;
      }
    }
    return null;
  }

  private static List<String> firstCells(String line, char separator) {
    try {
      return reader(separator, '"').ofSingleCsvRecord(line.strip()).getFields();
    } catch (CsvParseException e) {
      return List.of(line.strip().split(Pattern.quote(String.valueOf(separator)), -1));
    }
  }

  /** The separator that cuts nearly all of the first records into equally many cells. */
  private Optional<Character> separatorOfMost() {
    return Stream.of('\t', ',', ';').filter(separator -> {
      List<TableRow> rows = head(separator).stream().filter(row -> !row.isBlank()).toList();
      long alike = rows.stream().filter(row -> row.cells().size() == rows.get(0).cells().size()).count();
      return !rows.isEmpty() && rows.get(0).cells().size() > 1 && alike * 10 >= rows.size() * 9L;
    }).findFirst();
  }

  private List<TableRow> lines() {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new TableRow(i + 1, List.of(lines.get(i).strip()))).toList();
  }

  /**
   * A quotation mark quotes at the start of a cell. Text copied out of Word or the web has such marks as
   * ordinary text, though: where quoting leaves the rules, or swallows a tab in a text that keeps them only by chance, all
   * marks of a tab-separated file are text.
   */
  private List<TableRow> rows(char separator, int from, int firstLine) {
    String body = text.substring(from);
    List<TableRow> rows = new ArrayList<>();
    try {
      parse(reader(separator, '"'), body, firstLine, rows);
      if (separator != '\t' || rows.stream().noneMatch(row -> String.join("", row.cells()).contains("\t"))
          || Quoting.isSound(body, separator)) {
        return rows;
      }
      return unquoted(separator, body, firstLine);
    } catch (CsvParseException e) {
      List<TableRow> unquoted = unquoted(separator, body, firstLine);
      if (separator != '\t') {
        throw misquoted(rows, e);
      }
      return unquoted;
    }
  }

  /** Without quoting, all that can be wrong is a row of more cells than the parser takes. */
  private List<TableRow> unquoted(char separator, String body, int firstLine) {
    List<TableRow> rows = new ArrayList<>();
    try {
      parse(reader(separator, NO_QUOTE), body, firstLine, rows);
      return rows;
    } catch (CsvParseException e) {
      throw tooWide(rows, e);
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator, char quote) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quote)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static void parse(
      CsvReader.CsvReaderBuilder reader, String body, int firstLine, List<TableRow> rows) {
    try (CsvReader<CsvRecord> records = reader.ofCsvRecord(body)) {
      for (CsvRecord csv : records) {
        rows.add(new TableRow(firstLine - 1 + Math.toIntExact(csv.getStartingLineNumber()), csv.getFields()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory failed", e);
    }
  }

  private FaqTableException misquoted(List<TableRow> rowsBefore, CsvParseException cause) {
    int line = lastLine(rowsBefore);
    return new FaqTableException(file,
        ("%d行目から始まる行の次の行で、引用符「\"」の使い方が正しくありません。セル全体を\"で囲み、中の\"は\"\"と書くか、"
            + "Excelで保存し直してください。").formatted(line),
        ("In the row after the one at line %d a quotation mark is out of place. Put \" around the whole cell"
            + " and double those within, or save the file from Excel again.").formatted(line), cause);
  }

  private FaqTableException tooWide(List<TableRow> rowsBefore, CsvParseException cause) {
    int line = lastLine(rowsBefore);
    return new FaqTableException(file,
        "%d行目から始まる行かその次の行で、セルの数が多すぎます。余分なタブやカンマを消してください。".formatted(line),
        "The row at line %d, or the one after it, has too many cells. Delete needless tabs or commas."
            .formatted(line), cause);
  }

  private static int lastLine(List<TableRow> rows) {
    return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
  }
}
