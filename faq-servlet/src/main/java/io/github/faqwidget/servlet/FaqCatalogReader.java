package io.github.faqwidget.servlet;
import io.github.faqwidget.entry.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
class FaqCatalogReader {
  static CatalogReading read(CatalogFiles f) {
    byte[] b = f.files().get("table.txt");
    if (b == null) throw new FaqTableException("No table in " + f.id());
    List<FaqEntry> es = new ArrayList<>();
    for (String l : new String(b, StandardCharsets.UTF_8).split("\n")) {
      String[] c = l.strip().split("\t");
      if (c.length >= 3 && c[0].matches("\\d+")) es.add(FaqEntry.of(Integer.parseInt(c[0]), c[1], c[2], c.length > 3 ? c[3] : ""));
    }
    if (es.isEmpty()) throw new FaqTableException("No rows in " + f.id());
    return new CatalogReading(new FaqCatalog(f.id(), new CatalogInfo("t", "2024-01", null, CatalogInfo.Contact.NONE, "ja"), es, List.of(), Map.of(), List.of(), Map.of(), "v" + Integer.toHexString(Arrays.hashCode(b))), List.of());
  }
}
