package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.stream.Collectors;

/** A date in a section that asks for its parts. */
final class DateText {

  private static final int HALF_DAY = 12;
  private static final int BUDDHIST = 543;

  private final FormatSection section;
  private final SerialDate date;
  private final boolean halves;

  DateText(FormatSection section, SerialDate date) {
    this.section = section;
    this.date = date;
    this.halves = section.has(Kind.HALF_DAY);
  }

  @Override
  public String toString() {
    return section.tokens().stream().map(this::part).collect(Collectors.joining());
  }

  private String part(FormatToken token) {
    int width = token.text().length();
    LocalTime time = date.time();
    return switch (token.kind()) {
      case ERA -> Era.of(date.day()).name(width);
      case ERA_YEAR -> eraYear(width);
      case YEAR -> width <= 2 ? number(date.day().getYear() % 100, 2) : number(date.day().getYear(), 4);
      case BUDDHIST_YEAR -> number(date.day().getYear() + BUDDHIST, 4);
      case MONTH -> width > 2 ? monthName(width) : number(date.day().getMonthValue(), width);
      case DAY -> number(date.day().getDayOfMonth(), width);
      case WEEKDAY -> weekday(token.text());
      case HOUR -> number(halves ? (time.getHour() + HALF_DAY - 1) % HALF_DAY + 1 : time.getHour(), width);
      case MINUTE -> number(time.getMinute(), width);
      case SECOND -> number(time.getSecond(), width);
      case SUBSECOND -> "." + "%09d".formatted(time.getNano()).substring(0, Math.min(width, 9));
      case HALF_DAY -> halfDay(token.text());
      case ELAPSED_HOURS -> number(date.elapsed().toHours(), width);
      case ELAPSED_MINUTES -> number(date.elapsed().toMinutes(), width);
      case ELAPSED_SECONDS -> number(date.elapsed().toSeconds(), width);
      default -> token.text();
    };
  }

  private String number(long value, int width) {
    Numerals numerals = section.language().numerals();
    return switch (numerals) {
      case ARABIC, WIDE -> numerals.digitByDigit(("%0" + Math.max(1, width) + "d").formatted(value));
      default -> width >= 4 ? numerals.digitByDigit(Long.toString(value)) : numerals.spoken(Long.toString(value));
    };
  }

  private String eraYear(int width) {
    int year = Era.of(date.day()).year();
    boolean named = section.has(Kind.ERA) || section.language().japanese();
    if (!named) {
      return number(date.day().getYear(), 4);
    }
    return year == 1 && section.language().firstYear() ? "元" : number(year, width);
  }

  /** Japanese has no names for months but their numbers. */
  private String monthName(int width) {
    if (section.language().japanese()) {
      return date.day().getMonthValue() + (width > 3 ? "月" : "");
    }
    String name = date.day().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return width == 3 ? name.substring(0, 3) : width == 5 ? name.substring(0, 1) : name;
  }

  private String weekday(String letters) {
    boolean japanese = letters.startsWith("a") || section.language().japanese();
    TextStyle style = letters.length() > 3 ? TextStyle.FULL : TextStyle.SHORT;
    return date.day().getDayOfWeek().getDisplayName(style, japanese ? Locale.JAPANESE : Locale.ENGLISH);
  }

  private String halfDay(String letters) {
    boolean afternoon = date.time().get(ChronoField.AMPM_OF_DAY) == 1;
    if (section.language().japanese()) {
      return afternoon ? "午後" : "午前";
    }
    String[] both = letters.split("/");
    return afternoon ? both[1] : both[0];
  }
}
