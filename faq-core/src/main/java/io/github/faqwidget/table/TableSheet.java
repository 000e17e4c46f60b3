package io.github.faqwidget.table;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that has a header.
 *
 * @param sheet the sheet
 * @param header the first row that is one
 * @param above the rows before it
 * @param below the rows behind it
 */
record TableSheet(Document.Sheet sheet, Header header, List<TableRow> above, List<TableRow> below) {

  /** Empty for a sheet without a header. */
  static Optional<TableSheet> of(Document.Sheet sheet) {
    List<TableRow> rows = sheet.rows();
    for (int i = 0; i < rows.size(); i++) {
      Header header = Header.of(rows.get(i));
      if (header != null) {
        return Optional.of(new TableSheet(sheet, header, rows.subList(0, i), rows.subList(i + 1, rows.size())));
      }
    }
    return Optional.empty();
  }
}
