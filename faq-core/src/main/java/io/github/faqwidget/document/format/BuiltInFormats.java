package io.github.faqwidget.document.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats that a workbook names by number alone, as Japanese Excel shows them. */
final class BuiltInFormats {

  private static final String ERA_SHORT = "[$-411]ge.m.d";
  private static final String ERA_LONG = "[$-411]ggge\"年\"m\"月\"d\"日\"";
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final Map<Integer, String> CODES = new TreeMap<>(Map.of(
      1, "0", 2, "0.00", 3, "#,##0", 4, "#,##0.00", 9, "0%", 10, "0.00%", 11, "0.00E+00"));

  static {
    CODES.putAll(Map.of(5, "\"¥\"#,##0;\\-\"¥\"#,##0", 6, "\"¥\"#,##0;\\-\"¥\"#,##0",
        7, "\"¥\"#,##0.00;\\-\"¥\"#,##0.00", 8, "\"¥\"#,##0.00;\\-\"¥\"#,##0.00",
        12, "# ?/?", 13, "# ??/??", 14, "yyyy/m/d", 15, "d-mmm-yy", 16, "d-mmm", 17, "mmm-yy"));
    CODES.putAll(Map.of(18, "h:mm AM/PM", 19, "h:mm:ss AM/PM", 20, "h:mm", 21, "h:mm:ss", 22, "yyyy/m/d h:mm",
        27, ERA_SHORT, 28, ERA_LONG, 29, ERA_LONG, 30, "m/d/yy", 31, YEAR_MONTH + "d\"日\""));
    CODES.putAll(Map.of(32, "h\"時\"mm\"分\"", 33, "h\"時\"mm\"分\"ss\"秒\"", 34, YEAR_MONTH, 35, MONTH_DAY,
        36, ERA_SHORT, 37, "#,##0;\\-#,##0", 38, "#,##0;\\-#,##0", 39, "#,##0.00;\\-#,##0.00",
        40, "#,##0.00;\\-#,##0.00"));
    CODES.putAll(Map.of(41, "#,##0;\\-#,##0;\"-\";@", 42, "\"¥\"#,##0;\\-\"¥\"#,##0;\"¥-\";@",
        43, "#,##0.00;\\-#,##0.00;\"-\";@", 44, "\"¥\"#,##0.00;\\-\"¥\"#,##0.00;\"¥-\";@",
        45, "mm:ss", 46, "[h]:mm:ss", 47, "mm:ss.0", 48, "##0.0E+0", 49, "@", 50, ERA_SHORT));
    CODES.putAll(Map.of(51, ERA_LONG, 52, YEAR_MONTH, 53, MONTH_DAY, 54, ERA_LONG, 55, YEAR_MONTH,
        56, MONTH_DAY, 57, ERA_SHORT, 58, ERA_LONG));
  }

  private BuiltInFormats() {}

  static Optional<String> code(int id) {
    return Optional.ofNullable(CODES.get(id));
  }
}
