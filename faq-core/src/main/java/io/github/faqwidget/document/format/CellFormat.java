package io.github.faqwidget.document.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A number format, such as {@code #,##0"円"} or {@code [$-411]ggge"年"m"月"d"日"}. Widths that depend on the
 * column ({@code ####}, the blanks of {@code _x} and {@code *x}) are no text and are not written. Immutable and
 * thread-safe.
 */
public final class CellFormat {

  /** What a cell without a format has. */
  public static final CellFormat GENERAL = new CellFormat(List.of(FormatSection.GENERAL));

  /** For positive numbers, negative ones, zero, and texts. */
  private static final int TEXT_SECTION = 3;

  private final List<FormatSection> sections;

  private CellFormat(List<FormatSection> sections) {
    this.sections = sections;
  }

  /** The format of a code; a code that is none writes numbers as {@link #GENERAL} does. */
  public static CellFormat of(String code) {
    List<FormatSection> sections = new FormatParser(code).sections();
    return sections.isEmpty() ? GENERAL : new CellFormat(sections);
  }

  /** The format that a workbook need not spell out, by its id; {@link #GENERAL} where there is none. */
  public static CellFormat builtIn(int id) {
    return BuiltInFormats.code(id).map(CellFormat::of).orElse(GENERAL);
  }

  /** Tells whether numbers are dates or times in this format. */
  public boolean isDate() {
    return sections.get(0).isDate();
  }

  /**
   * Writes a number.
   *
   * @param value the cell's value; for a date the days since the workbook's first one
   * @param from1904 whether the workbook counts its days from 1904
   */
  public String text(double value, boolean from1904) {
    int index = section(value);
    if (index < 0) {
      return new GeneralText(value).toString();
    }
    FormatSection section = sections.get(index);
    if (section.isDate()) {
      return SerialDate.of(value, from1904, section.finest())
          .map(date -> new DateText(section, date).toString())
          .orElseGet(() -> new GeneralText(value).toString());
    }
    boolean signed = value < 0 && !section.impliesSign(index, sections.size());
    return new NumberText(section, Math.abs(value), signed).toString();
  }

  /** Writes a date and time that is kept as one; where this is no format for dates, as Japanese Excel does. */
  public String text(LocalDateTime moment) {
    if (!isDate()) {
      boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
      return of(midnight ? "yyyy/m/d" : "yyyy/m/d h:mm").text(moment);
    }
    return text(SerialDate.serial(moment, false), false);
  }

  /** Writes a text, which a format may surround or hide. */
  public String text(String value) {
    if (sections.size() > TEXT_SECTION) {
      return sections.get(TEXT_SECTION).textAround(value);
    }
    FormatSection last = sections.get(sections.size() - 1);
    return last.isText() ? last.textAround(value) : value;
  }

  /** The section for a number; -1 where none takes it. */
  private int section(double value) {
    int numeric = Math.min(sections.size(), TEXT_SECTION);
    if (sections.stream().limit(numeric).anyMatch(FormatSection::hasCondition)) {
      return conditional(value, numeric);
    }
    if (numeric == 1 || sections.get(1).isText()) {
      return 0;
    }
    if (value < 0) {
      return 1;
    }
    return value == 0 && numeric > 2 && !sections.get(2).isText() ? 2 : 0;
  }

  private int conditional(double value, int numeric) {
    for (int i = 0; i < numeric; i++) {
      if (sections.get(i).takes(value)) {
        return i;
      }
    }
    return -1;
  }
}
