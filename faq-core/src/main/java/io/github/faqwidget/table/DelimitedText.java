package io.github.faqwidget.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into rows: lines above the header as they are, the rest at the separator that the header shows.
 */
final class DelimitedText {

  private static final char[] SEPARATORS = {'\t', ',', ';'};
  private static final char NO_QUOTE = '\0';
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n|\\z)");

  private final String file;
  private final String text;

  DelimitedText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The rows from the first line on; a text without header is lines of one cell. */
  List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && !line.group().isEmpty()) {
      Character separator = separator(line.group());
      if (separator != null) {
        rows.addAll(rows(separator, line.start(), rows.size() + 1));
        return rows;
      }
      rows.add(new TableRow(rows.size() + 1, List.of(line.group().strip())));
    }
    return rows;
  }

  /** The rows of a text whose separator is known and which has no header. */
  List<TableRow> rows(char separator) {
    return rows(separator, 0, 1);
  }

  private @Nullable Character separator(String line) {
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

  /**
   * A quotation mark quotes at the start of a cell. Text copied out of Word or the web has such marks as
   * ordinary text, though: where quoting leaves the rules, or swallows a tab, all marks of a tab-separated
   * file are text.
   */
  private List<TableRow> rows(char separator, int from, int firstLine) {
    String body = text.substring(from);
    List<TableRow> rows = new ArrayList<>();
    try {
      parse(reader(separator, '"'), body, firstLine, rows);
      if (separator != '\t' || rows.stream().noneMatch(row -> String.join("", row.cells()).contains("\t"))) {
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
