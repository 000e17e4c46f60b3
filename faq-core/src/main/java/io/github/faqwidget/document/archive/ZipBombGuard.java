package io.github.faqwidget.document.archive;

import io.github.faqwidget.table.FaqTableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/** Sees to it that a small file does not unpack to a huge one, by what it says and by what it does. */
final class ZipBombGuard {

  /** No office's table is this big. */
  private static final long MAX_UNPACKED = 200L * 1024 * 1024;
  private static final int MAX_DEPTH = 256;

  private final String file;
  private long unpacked;

  ZipBombGuard(String file) {
    this.file = file;
  }

  /** Refuses an archive that says that it is too big. */
  void check(Collection<ArchivePart> parts) {
    long sum = 0;
    for (ArchivePart part : parts) {
      sum += Math.min(Math.max(part.size(), 0), MAX_UNPACKED + 1);
      if (sum > MAX_UNPACKED) {
        throw tooBig();
      }
    }
  }

  /** Refuses a part that goes deeper than any document does. */
  void checkDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new FaqTableException(file, "ファイルの中の入れ子が深すぎます。元のソフトで開いて保存し直してください。",
          "Its elements are nested too deep. Open it in the program it was made with and save it again.");
    }
  }

  /** Counts what is unpacked of a part. */
  InputStream watch(InputStream part) {
    return new FilterInputStream(part) {

      @Override
      public int read() throws IOException {
        int unit = super.read();
        count(unit < 0 ? 0 : 1);
        return unit;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
      }
    };
  }

  private void count(int bytes) {
    unpacked += bytes;
    if (unpacked > MAX_UNPACKED) {
      throw tooBig();
    }
  }

  private FaqTableException tooBig() {
    return new FaqTableException(file, "展開すると大きすぎます(上限は%,dバイト)。分けてください。".formatted(MAX_UNPACKED),
        "Unpacked, it is bigger than %,d bytes. Divide it.".formatted(MAX_UNPACKED));
  }
}
