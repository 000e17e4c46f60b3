package io.github.faqwidget.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks with fastexcel, which makes Zip64 archives of parts whose sizes stand behind them. */
final class FastexcelWriter {

  private FastexcelWriter() {}

  /** The workbook; empty where fastexcel cannot write what it holds. */
  static Optional<byte[]> write(Trait trait) throws IOException {
    if (Set.of("error-cell", "struck", "formula").contains(trait.trait())) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "corpus", "1.0")) {
      for (Trait.Sheet sheet : trait.sheets()) {
        write(sheet, book.newWorksheet(sheet.name()));
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  private static void write(Trait.Sheet sheet, Worksheet page) {
    for (int r = 0; r < sheet.rows().size(); r++) {
      for (int c = 0; c < sheet.rows().get(r).size(); c++) {
        fill(page, r, c, sheet.rows().get(r).get(c));
      }
    }
    sheet.merges().forEach(range -> merge(page, range));
    sheet.hiddenRows().forEach(row -> page.hideRow(row - 1));
    sheet.hiddenColumns().forEach(column -> page.hideColumn(column - 1));
    page.setVisibilityState(sheet.hidden() ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
  }

  private static void merge(Worksheet page, String range) {
    String[] ends = range.split(":");
    page.range(Integer.parseInt(ends[0].substring(1)) - 1, ends[0].charAt(0) - 'A',
        Integer.parseInt(ends[1].substring(1)) - 1, ends[1].charAt(0) - 'A').merge();
  }

  private static void fill(Worksheet page, int r, int c, JsonElement value) {
    if (value.isJsonObject()) {
      fill(page, r, c, value.getAsJsonObject());
    } else if (value.getAsJsonPrimitive().isNumber()) {
      page.value(r, c, value.getAsDouble());
    } else if (value.getAsJsonPrimitive().isBoolean()) {
      page.value(r, c, value.getAsBoolean());
    } else if (!value.getAsString().isEmpty()) {
      page.value(r, c, value.getAsString());
    }
  }

  private static void fill(Worksheet page, int r, int c, JsonObject value) {
    if (value.has("n")) {
      page.value(r, c, value.get("n").getAsDouble());
      page.style(r, c).format(value.get("f").getAsString()).set();
    } else if (value.has("link")) {
      page.hyperlink(r, c, new HyperLink(value.get("link").getAsString(), value.get("s").getAsString()));
    }
  }
}
