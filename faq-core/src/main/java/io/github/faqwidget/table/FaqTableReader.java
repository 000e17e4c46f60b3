package io.github.faqwidget.table;

import io.github.faqwidget.entry.EntryIds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables. A row that is at fault is reported and never stops the reading; a file that is no table
 * throws a {@link FaqTableException}. Immutable and thread-safe.
 */
public final class FaqTableReader {

  private final @Nullable Charset charset;
  private final Limits limits;
  private final Set<String> knownSections;
  private final Map<String, Map<Column, String>> corrections;

  private FaqTableReader(Builder builder) {
    charset = builder.charset;
    limits = new Limits(builder.maxBytes, builder.maxRows, builder.maxCellLength);
    knownSections = Set.copyOf(builder.knownSections);
    corrections = Map.copyOf(builder.corrections);
  }

  /** A reader that detects the encoding, has the usual limits and knows no section. */
  public static FaqTableReader usual() {
    return builder().build();
  }

  /** Starts the making of a reader. */
  public static Builder builder() {
    return new Builder();
  }

  /** Tells whether a row names a question and an answer, as the header of a table does. */
  public static boolean isHeader(TableRow row) {
    return Header.of(row) != null;
  }

  /**
   * Reads a table from a file.
   *
   * @throws FaqTableException if the file cannot be opened or read, or is no table
   */
  public FaqTable read(Path path) {
    String file = Objects.toString(path.getFileName());
    try {
      if (Files.size(path) > limits.bytes()) {
        throw Limits.tooBig(file, limits.bytes());
      }
      return read(file, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new FaqTableException(file, "ファイルを開けません。場所と読み取りの権限を確かめてください。",
          "It cannot be opened. Check that it is there and may be read.", e);
    }
  }

  /**
   * Reads a table.
   *
   * @param fileName the name by which problems call the file
   * @param content the file's bytes
   * @throws FaqTableException if the content cannot be read or is no table
   */
  public FaqTable read(String fileName, byte[] content) {
    SourceFile file = new SourceFile(fileName, content, charset, limits);
    Document document = Documents.read(file);
    SheetsReading reading = new SheetsReading(fileName, limits.cellLength(), corrections, knownSections);
    document.hidden().forEach(reading::tellOfHidden);
    List<TableSheet> sheets = document.sheets().stream().map(TableSheet::of).flatMap(Optional::stream).toList();
    if (sheets.isEmpty()) {
      sheets = document.sheets().stream().map(TableSheet::withoutHeader).flatMap(Optional::stream).limit(1).toList();
      sheets.forEach(sheet -> reading.tellOfMissingHeader(sheet.header()));
    }
    boolean several = sheets.size() > 1;
    sheets.forEach(sheet -> reading.read(sheet, several));
    return reading.table().orElseThrow(() -> MissingHeader.refusal(fileName,
        document.sheets().stream().flatMap(sheet -> sheet.rows().stream()).toList(), !document.hidden().isEmpty()));
  }

  /**
   * Cuts a text file into rows at its tabs, without looking for a header.
   *
   * @throws FaqTableException if the content cannot be read
   */
  public List<TableRow> rows(String fileName, byte[] content) {
    List<TableRow> rows = new DelimitedText(fileName, text(fileName, content)).rows('\t');
    limits.checkRows(fileName, rows.size());
    return rows;
  }

  /**
   * Decodes a text file as tables are.
   *
   * @throws FaqTableException if the content is too big or its encoding unknown
   */
  public String text(String fileName, byte[] content) {
    return new SourceFile(fileName, content, charset, limits).text();
  }

  /** Sets how tables are read. */
  public static final class Builder {

    private @Nullable Charset charset;
    private int maxBytes = Limits.USUAL.bytes();
    private int maxRows = Limits.USUAL.rows();
    private int maxCellLength = Limits.USUAL.cellLength();
    private Collection<String> knownSections = Set.of();
    private final Map<String, Map<Column, String>> corrections = new HashMap<>();

    private Builder() {}

    /** The encoding of text files; without it, the reader detects it. */
    public Builder charset(Charset charset) {
      this.charset = Objects.requireNonNull(charset, "charset");
      return this;
    }

    /** The biggest file read, in bytes, 1 or more; 50 MiB without it. */
    public Builder maxBytes(int maxBytes) {
      this.maxBytes = maxBytes;
      return this;
    }

    /** The most rows of a file, all lines included, 1 or more; 200,000 without it. */
    public Builder maxRows(int maxRows) {
      this.maxRows = maxRows;
      return this;
    }

    /** The longest cell in characters, 1 or more; 32,767 without it, as in Excel. */
    public Builder maxCellLength(int maxCellLength) {
      this.maxCellLength = maxCellLength;
      return this;
    }

    /** The ids of the manual's sections; the citation of any other is a problem. None: nothing is checked. */
    public Builder knownSections(Collection<String> ids) {
      knownSections = List.copyOf(ids);
      return this;
    }

    /**
     * A text that replaces a cell before the row is looked at: question, answer or note, not the id.
     *
     * @param id the row's id, written as {@link EntryIds#find} understands it
     */
    public Builder correction(String id, Column column, String text) {
      if (column == Column.NUMBER) {
        throw new IllegalArgumentException("An entry's id cannot be corrected");
      }
      corrections.computeIfAbsent(id, any -> new EnumMap<>(Column.class)).put(column, text);
      return this;
    }

    /**
     * Makes the reader.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public FaqTableReader build() {
      return new FaqTableReader(this);
    }
  }
}
