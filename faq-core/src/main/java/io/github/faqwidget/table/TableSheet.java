package io.github.faqwidget.table;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that has a header.
 *
 * @param sheet the sheet
 * @param header its header
 * @param above the rows before it
 * @param below the rows behind it
 */
record TableSheet(Document.Sheet sheet, Header header, List<TableRow> above, List<TableRow> below) {

  /** Empty for a sheet without a header. */
  static Optional<TableSheet> of(Document.Sheet sheet) {
    List<TableRow> rows = sheet.rows();
    return HeaderRows.in(rows).map(found -> new TableSheet(
        sheet, found.header(), rows.subList(0, found.from()), rows.subList(found.to(), rows.size())));
  }

  /** Takes a sheet for a table all the same if its columns read like questions and answers. */
  static Optional<TableSheet> withoutHeader(Document.Sheet sheet) {
    return MissingHeader.of(sheet.rows()).map(header -> new TableSheet(sheet, header, List.of(), sheet.rows()));
  }
}
