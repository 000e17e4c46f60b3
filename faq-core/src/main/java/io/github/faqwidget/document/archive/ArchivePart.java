package io.github.faqwidget.document.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A part as the archive's directory tells of it.
 *
 * @param archive the archive's bytes
 * @param method how it is packed
 * @param packed its length in the archive
 * @param size its length unpacked, if the archive is honest
 * @param offset where its own header starts
 */
record ArchivePart(byte[] archive, int method, long packed, long size, long offset) {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int HEADER = 30;
  private static final int SIGNATURE = 0x04034b50;

  InputStream open() throws IOException {
    if (offset < 0 || offset + HEADER > archive.length) {
      throw new IOException("A part starts outside the archive");
    }
    ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = (int) offset;
    if (header.getInt(at) != SIGNATURE) {
      throw new IOException("A part has no header");
    }
    long start = offset + HEADER + Short.toUnsignedInt(header.getShort(at + 26))
        + Short.toUnsignedInt(header.getShort(at + 28));
    if (packed < 0 || start + packed > archive.length) {
      throw new IOException("A part ends outside the archive");
    }
    InputStream bytes = new ByteArrayInputStream(archive, (int) start, (int) packed);
    return switch (method) {
      case STORED -> bytes;
      case DEFLATED -> new Inflating(bytes);
      default -> throw new IOException("A part is packed by method " + method);
    };
  }

  /** Gives its memory outside the heap back when it is closed. */
  private static final class Inflating extends InflaterInputStream {

    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
