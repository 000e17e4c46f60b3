package io.github.faqwidget.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts Excel workbooks together part by part, as Excel writes them. */
final class Workbooks {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Workbooks() {}

  /** A workbook of sheets, of which the rows are given in XML. */
  static byte[] workbook(String... sheets) throws IOException {
    return zip(parts(sheets));
  }

  /** The parts of such a workbook by their names. */
  static Map<String, String> parts(String... sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= sheets.length; i++) {
      list.append("<sheet name=\"s%1$d\" sheetId=\"%1$d\" r:id=\"r%1$d\"/>".formatted(i));
      links.append("<Relationship Id=\"r%1$d\" Type=\"%2$s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
          .formatted(i, LINKS));
      parts.put("xl/worksheets/sheet%d.xml".formatted(i),
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheets[i - 1]));
    }
    parts.put("xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
        .formatted(MAIN, LINKS, list));
    parts.put("xl/_rels/workbook.xml.rels", """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>
        """.formatted(links));
    parts.put("xl/sharedStrings.xml", """
        <sst xmlns="%s"><si><r><t>設</t></r><r><t>定</t></r><rPh sb="0" eb="2"><t>セッテイ</t></rPh></si></sst>
        """.formatted(MAIN));
    parts.put("xl/styles.xml", """
        <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts>
        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>
        """.formatted(MAIN));
    parts.put("[Content_Types].xml", """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%s</Types>
        """.formatted(override("workbook.xml", "sheet.main") + override("sharedStrings.xml", "sharedStrings")
            + override("styles.xml", "styles")));
    return parts;
  }

  private static String override(String part, String kind) {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml";
    return "<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
