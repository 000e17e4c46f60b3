package io.github.faqwidget.table;

/**
 * How much of a file is read.
 *
 * @param bytes of the whole file
 * @param rows of the whole file, blank ones and those above the header included
 * @param cellLength characters of a cell
 */
record Limits(int bytes, int rows, int cellLength) {

  /** Far more than offices write; a cell as long as Excel's can be. */
  static final Limits USUAL = new Limits(50 * 1024 * 1024, 200_000, 32_767);

  Limits {
    if (bytes < 1 || rows < 1 || cellLength < 1) {
      throw new IllegalArgumentException(
          "A limit is 1 or more, not %d bytes, %d rows, %d characters".formatted(bytes, rows, cellLength));
    }
  }

  void check(String file, byte[] content) {
    if (content.length > bytes) {
      throw tooBig(file, bytes);
    }
  }

  void checkRows(String file, int count) {
    if (count > rows) {
      throw new FaqTableException(file, "行が多すぎます(上限は%,d行)。ファイルを分けてください。".formatted(rows),
          "It has more than %,d rows. Divide it.".formatted(rows));
    }
  }

  static FaqTableException tooBig(String file, long bytes) {
    return new FaqTableException(file, "ファイルが大きすぎます(上限は%,dバイト)。分けてください。".formatted(bytes),
        "It is bigger than %,d bytes. Divide it.".formatted(bytes));
  }
}
