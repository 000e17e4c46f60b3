package io.github.faqwidget.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as offices write it, as precise as they were.
 *
 * @param year the year of our era
 * @param month 1 to 12; null where only the year is told
 * @param day 1 to 31; null where no day is told
 */
record OfficeDate(int year, @Nullable Integer month, @Nullable Integer day) {

  private static final Map<Character, Integer> YEARS_BEFORE_ERA = Map.of('令', 2018, 'r', 2018, '平', 1988, 'h', 1988);

  private static final Pattern FORM = Pattern.compile(
      "(?:(?<year>(?:19|20)\\d{2})|(?<era>令和|平成|\\b[rhRH]\\.?)(?<ofEra>元|\\d{1,2}))"
          + "(?:年(?!度)(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?"
          + "|[-/.](?<month2>\\d{1,2})(?:[-/.](?<day2>\\d{1,2}))?(?!\\d))"
          + "|(?<!\\d)(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<lastYear>20\\d{2})(?!\\d)");

  /** Where a text has dates; the groups are for {@link #of(Matcher)}. */
  static Matcher matcher(String text) {
    return FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** The first date in a text, if there is one that the calendar has. */
  static Optional<OfficeDate> in(String text) {
    Matcher matcher = matcher(text);
    return matcher.find() ? of(matcher) : Optional.empty();
  }

  /** The date that was found; empty where the calendar has no such. */
  static Optional<OfficeDate> of(Matcher found) {
    try {
      OfficeDate date = found.group("mark") == null ? written(found) : yearLast(found);
      return Optional.of(date.first().getYear()).map(any -> date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OfficeDate written(Matcher found) {
    String month = found.group("month") == null ? found.group("month2") : found.group("month");
    String day = found.group("day") == null ? found.group("day2") : found.group("day");
    return new OfficeDate(year(found), number(month), number(day));
  }

  /** 15.1.2024 is German; 1/15/2024 American, unless its first number is no month. */
  private static OfficeDate yearLast(Matcher found) {
    int first = Integer.parseInt(found.group("first"));
    int second = Integer.parseInt(found.group("second"));
    boolean dayFirst = found.group("mark").equals(".") || first > 12;
    return new OfficeDate(Integer.parseInt(found.group("lastYear")), dayFirst ? second : first, dayFirst ? first : second);
  }

  private static int year(Matcher found) {
    String era = found.group("era");
    if (era == null) {
      return Integer.parseInt(found.group("year"));
    }
    String ofEra = found.group("ofEra");
    return YEARS_BEFORE_ERA.getOrDefault(Character.toLowerCase(era.charAt(0)), 0)
        + (ofEra.equals("元") ? 1 : Integer.parseInt(ofEra));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** Its first day. */
  LocalDate first() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** Its last day. */
  LocalDate last() {
    if (day != null) {
      return first();
    }
    return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
  }

  /** As ISO 8601 has it: {@code 2024}, {@code 2024-01}, {@code 2024-01-15}. */
  String iso() {
    return first().toString().substring(0, month == null ? 4 : day == null ? 7 : 10);
  }
}
