package io.github.faqwidget.table;

/**
 * Cuts files of one kind into rows: workbooks, pages, documents of word processors. {@link FaqTableReader} finds
 * the readers by {@link java.util.ServiceLoader}, so that a module of its own can bring one. Implementations
 * have a public constructor without parameters and are thread-safe.
 */
public interface DocumentReader {

  /** Tells whether a file is of this reader's kind. Its bytes tell, not its name. */
  boolean reads(SourceFile file);

  /**
   * Cuts a file of this kind into rows.
   *
   * @throws FaqTableException if the file is broken, locked or beyond a bound; the message says which
   */
  Document read(SourceFile file);
}
