package io.github.faqwidget.document.workbook;

import io.github.faqwidget.document.archive.OfficeArchive;
import io.github.faqwidget.document.archive.Relationships;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** An Excel workbook of 2007 and later, whichever program has written it. Not thread-safe. */
public final class ExcelWorkbook {

  private static final String USUAL_WORKBOOK = "xl/workbook.xml";

  private final SourceFile file;
  private final OfficeArchive archive;
  private final SheetList list = new SheetList();
  private final SharedStrings strings = new SharedStrings();
  private final CellStyles styles = new CellStyles();

  /** A workbook that is an archive already open. */
  public ExcelWorkbook(SourceFile file, OfficeArchive archive) {
    this.file = file;
    this.archive = archive;
  }

  /**
   * Reads the sheets that a person sees.
   *
   * @throws FaqTableException if the workbook is broken or beyond a bound
   */
  public Document read() {
    String workbook = Relationships.of(archive, "").target("officeDocument").orElse(USUAL_WORKBOOK);
    archive.require(workbook, list);
    Relationships parts = Relationships.of(archive, workbook);
    archive.read(parts.target("sharedStrings").orElse("xl/sharedStrings.xml"), strings);
    archive.read(parts.target("styles").orElse("xl/styles.xml"), styles);
    List<Document.Sheet> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (SheetList.Entry entry : list.entries()) {
      if (parts.isKind(entry.relationship(), "worksheet")) {
        if (entry.hidden()) {
          hidden.add(entry.name());
        } else {
          sheets.add(sheet(entry.name(), parts.part(entry.relationship()).orElse("")));
        }
      }
    }
    return new Document(sheets, hidden);
  }

  private Document.Sheet sheet(String name, String part) {
    SheetReading reading = new SheetReading(file, strings, styles, list.from1904(),
        Relationships.of(archive, part));
    archive.require(part, reading);
    return new SheetAssembly(file, reading.sheet()).sheet(name);
  }

  /** Says that a workbook has what no program writes. */
  static FaqTableException strange(String file, String what) {
    String shown = what.length() > 40 ? what.substring(0, 40) + "…" : what;
    return new FaqTableException(file, "Excelが書かないもの(%s)があります。Excelで開いて保存し直してください。".formatted(shown),
        "It has what Excel does not write (%s). Open it in Excel and save it again.".formatted(shown));
  }
}
