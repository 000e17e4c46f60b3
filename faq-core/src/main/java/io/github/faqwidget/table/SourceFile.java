package io.github.faqwidget.table;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read as a table. Its bytes are shared, not copied; nobody may change them. Not
 * thread-safe.
 */
public final class SourceFile {

  private final String name;
  private final byte[] content;
  private final @Nullable Charset charset;
  private final Limits limits;
  private @Nullable String text;

  SourceFile(String name, byte[] content, @Nullable Charset charset, Limits limits) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content;
    this.charset = charset;
    this.limits = limits;
    limits.check(name, content);
  }

  /** The name by which messages call the file; it says nothing of what the file holds. */
  public String name() {
    return name;
  }

  /** The file's bytes. */
  public byte[] content() {
    return content;
  }

  /** Tells whether the file starts with some bytes. */
  public boolean startsWith(byte... bytes) {
    return content.length >= bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** Tells whether the file is text, as far as its first bytes tell. */
  public boolean isText() {
    return FileKind.of(content) == FileKind.TEXT;
  }

  /** Tells whether the file is a workbook of Excel's format of before 2007, without a password that its bytes show. */
  public boolean isOldWorkbook() {
    return FileKind.of(content) == FileKind.OLD_WORKBOOK;
  }

  /**
   * The file as text, decoded as tables are.
   *
   * @throws FaqTableException if it is no text, or its encoding is unknown
   */
  public String text() {
    if (text == null) {
      FileKind.of(content).requireText(name);
      text = new TextDecoder(charset).decode(name, content);
    }
    return text;
  }

  /** The file as text; empty where it is none that can be decoded. */
  public Optional<String> textIfAny() {
    try {
      return Optional.of(text());
    } catch (FaqTableException e) {
      return Optional.empty();
    }
  }

  /** Tells whether the file is text with a header line, its columns told apart by tabs, commas or semicolons. */
  public boolean hasHeaderLine() {
    return isText() && textIfAny().map(it -> new DelimitedText(name, it).hasHeader()).orElse(false);
  }

  /** The most rows that a file may have, 1 or more. */
  public int maxRows() {
    return limits.rows();
  }

  /**
   * Checks how many rows have been found so far.
   *
   * @throws FaqTableException if there are too many
   */
  public void checkRows(int count) {
    limits.checkRows(name, count);
  }
}
