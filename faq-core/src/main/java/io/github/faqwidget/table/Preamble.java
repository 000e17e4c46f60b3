package io.github.faqwidget.table;

import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.RichText;
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

  private static final Pattern BESIDE_A_DATE = Pattern.compile("最終|更新日?|改訂|作成日?|現在|時点|版|[\\s:()【】]");

  static Preamble of(List<TableRow> rows) {
    List<String> lines = rows.stream()
        .map(row -> row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")))
        .map(line -> line.replaceAll("(?<![,;\\t])[,;\\t]++$", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
    return new Preamble(
        lines.stream().filter(line -> address(line) == null && !isDate(line)).findFirst().orElse(""),
        lines.stream().map(OfficeDate::in).flatMap(Optional::stream).findFirst().map(OfficeDate::iso).orElse(null),
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
    Matcher date = OfficeDate.matcher(line);
    return date.find() && BESIDE_A_DATE.matcher(date.replaceFirst("")).replaceAll("").isEmpty();
  }
}
