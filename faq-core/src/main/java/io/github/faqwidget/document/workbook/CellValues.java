package io.github.faqwidget.document.workbook;

import io.github.faqwidget.document.format.CellFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Writes cells' values as they show.
 *
 * @param from1904 whether days are counted from 1904
 */
record CellValues(boolean from1904) {

  enum Kind {
    NUMBER, BOOLEAN, DATE, ERROR, SHARED, INLINE, TEXT;

    static Kind of(@Nullable String type) {
      return switch (type == null ? "n" : type) {
        case "s" -> SHARED;
        case "inlineStr" -> INLINE;
        case "str" -> TEXT;
        case "b" -> BOOLEAN;
        case "e" -> ERROR;
        case "d" -> DATE;
        default -> NUMBER;
      };
    }
  }

  String text(Kind kind, String raw, CellFormat format) {
    String value = raw.strip();
    if (value.isEmpty()) {
      return "";
    }
    return switch (kind) {
      case BOOLEAN -> value.equals("0") || value.equals("false") ? "FALSE" : "TRUE";
      case DATE -> date(value, format);
      case NUMBER -> number(value, format);
      default -> value;
    };
  }

  private String number(String value, CellFormat format) {
    try {
      double number = Double.parseDouble(value);
      return Double.isFinite(number) ? format.text(number, from1904) : value;
    } catch (NumberFormatException e) {
      return value;
    }
  }

  /** {@code 2024-01-15}, {@code 2024-01-15T09:00:00} or {@code 09:00:00}. */
  private static String date(String value, CellFormat format) {
    String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    try {
      if (plain.contains("T")) {
        return format.text(LocalDateTime.parse(plain));
      }
      return plain.contains(":") ? LocalTime.parse(plain).toString() : format.text(LocalDate.parse(plain).atStartOfDay());
    } catch (DateTimeException e) {
      return value;
    }
  }
}
