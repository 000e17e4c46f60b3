package io.github.faqwidget.document.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file holds of a sheet, seen or not. */
final class SheetContent {

  private final List<SheetRow> rows = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private final Map<CellRange, String> links = new LinkedHashMap<>();

  List<SheetRow> rows() {
    return rows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  List<CellRange> merged() {
    return merged;
  }

  /** The addresses that cells lead to. */
  Map<CellRange, String> links() {
    return links;
  }
}
