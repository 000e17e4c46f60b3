package io.github.faqwidget.table;

import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.RichText;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the header say: the first line that is neither date nor link is the title, the first
 * date and the first address are the table's date and its manual.
 */
record Preamble(String title, @Nullable String updated, @Nullable String manual) {

  private static final int FIRST_YEAR_OF_REIWA = 2019;

  private static final Pattern DATE = Pattern.compile(
      "(?:(?<year>(?:19|20)\\d{2})|令和(?<reiwa>元|\\d{1,2}))"
          + "(?:年(?!度)(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?"
          + "|[-/.](?<month2>\\d{1,2})(?:[-/.](?<day2>\\d{1,2}))?(?!\\d))");

  private static final Pattern BESIDE_A_DATE = Pattern.compile("最終|更新日?|改訂|作成日?|現在|時点|版|[\\s:()【】]");

  static Preamble of(List<TableRow> rows) {
    List<String> lines = rows.stream()
        .map(row -> row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")))
        .map(line -> line.replaceAll("[,;\\t]+$", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
    return new Preamble(
        lines.stream().filter(line -> address(line) == null && !isDate(line)).findFirst().orElse(""),
        lines.stream().map(Preamble::date).flatMap(Optional::stream).findFirst().orElse(null),
        lines.stream().map(Preamble::address).filter(Objects::nonNull).findFirst().orElse(null));
  }

  private static @Nullable String address(String line) {
    return RichText.of(line).inlines()
        .filter(inline -> inline.kind() == Inline.Kind.URL)
        .map(Inline::target)
        .findFirst()
        .orElse(null);
  }

  private static boolean isDate(String line) {
    Matcher date = DATE.matcher(narrow(line));
    if (!date.find()) {
      return false;
    }
    String rest = date.replaceFirst("");
    return BESIDE_A_DATE.matcher(rest).replaceAll("").isEmpty();
  }

  private static Optional<String> date(String line) {
    Matcher date = DATE.matcher(narrow(line));
    if (!date.find()) {
      return Optional.empty();
    }
    String month = date.group("month") == null ? date.group("month2") : date.group("month");
    String day = date.group("day") == null ? date.group("day2") : date.group("day");
    try {
      LocalDate full = LocalDate.of(year(date), month == null ? 1 : Integer.parseInt(month),
          day == null ? 1 : Integer.parseInt(day));
      return Optional.of(full.toString().substring(0, month == null ? 4 : day == null ? 7 : 10));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(Matcher date) {
    String reiwa = date.group("reiwa");
    if (reiwa == null) {
      return Integer.parseInt(date.group("year"));
    }
    return reiwa.equals("元") ? FIRST_YEAR_OF_REIWA : FIRST_YEAR_OF_REIWA - 1 + Integer.parseInt(reiwa);
  }

  private static String narrow(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC);
  }
}
