package io.github.faqwidget.table;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of a file, for the person who writes that file.
 *
 * @param file the file's name
 * @param line the line where the row starts, 1 or more
 * @param column the column's name as the file's header has it; null where no single cell is at fault
 * @param code the kind of problem
 * @param text the text at fault as it stands in the file, its end cut off behind {@value #MAX_TEXT}
 *     characters
 * @param detail what the hint names: the other row, the missing number, the bound; possibly empty
 */
public record RowProblem(
    String file, int line, @Nullable String column, ProblemCode code, String text, String detail) {

  /** As much of the text at fault as a problem carries. */
  public static final int MAX_TEXT = 200;

  public RowProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(detail, "detail");
    if (line < 1) {
      throw new IllegalArgumentException("Lines count from 1, not " + line);
    }
    if (text.length() > MAX_TEXT) {
      int end = Character.isHighSurrogate(text.charAt(MAX_TEXT - 2)) ? MAX_TEXT - 2 : MAX_TEXT - 1;
      text = text.substring(0, end) + "…";
    }
  }

  /** How to mend it, in Japanese or, for any other language, in English. */
  public String hint(Locale locale) {
    return code.hint(isJapanese(locale)).formatted(detail);
  }

  /** Where it is, what stands there and how to mend it, in a line. */
  public String message(Locale locale) {
    boolean japanese = isJapanese(locale);
    String place = (japanese ? "%s %d行目" : "%s line %d").formatted(file, line);
    String cell = column == null ? "" : (japanese ? "「%s」" : " \"%s\"").formatted(column);
    String quote = text.isEmpty() ? "" : (japanese ? "［%s］" : " [%s]").formatted(text.replaceAll("\\R", " "));
    return place + cell + ": " + hint(locale) + quote;
  }

  private static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals("ja");
  }
}
