package io.github.faqwidget.table;

import java.util.List;
import java.util.ServiceLoader;

/** Cuts files of any kind into rows. */
final class Documents {

  private static final List<DocumentReader> READERS =
      ServiceLoader.load(DocumentReader.class, Documents.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get).toList();

  private Documents() {}

  /** Reads a file by what it holds; what no reader knows is text with separators. */
  static Document read(SourceFile file) {
    for (DocumentReader reader : READERS) {
      if (reader.reads(file)) {
        return reader.read(file);
      }
    }
    if (!file.isText()) {
      throw FileKind.of(file.content()).refusal(file.name());
    }
    List<TableRow> rows = new DelimitedText(file.name(), file.text()).rows();
    file.checkRows(rows.size());
    return Document.of(rows);
  }
}
