package io.github.faqwidget.document.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The directory at an archive's end. The JDK reads one of a file on disk only. */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int EXTRA_64 = 1;
  private static final long SEE_EXTRA = 0xffffffffL;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int MAX_PARTS = 10_000;

  private final byte[] archive;
  private final ByteBuffer bytes;
  private final Map<String, ArchivePart> parts = new LinkedHashMap<>();

  private CentralDirectory(byte[] archive) {
    this.archive = archive;
    this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The parts of an archive by the keys of their names. */
  static Map<String, ArchivePart> of(byte[] archive) throws IOException {
    try {
      CentralDirectory directory = new CentralDirectory(archive);
      directory.read();
      return directory.parts;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("The archive's directory leads outside of it", e);
    }
  }

  private void read() throws IOException {
    int end = end();
    int at = start(end);
    while (at + ENTRY_LENGTH <= end && bytes.getInt(at) == ENTRY) {
      if (parts.size() >= MAX_PARTS) {
        throw new IOException("The archive has more than " + MAX_PARTS + " parts");
      }
      at = entry(at);
    }
    if (parts.isEmpty()) {
      throw new IOException("The archive has no parts");
    }
  }

  private int end() throws IOException {
    int last = archive.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("The archive has no end");
  }

  private int start(int end) throws IOException {
    long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
    int locator = end - LOCATOR_LENGTH;
    if (start == SEE_EXTRA && locator >= 0 && bytes.getInt(locator) == LOCATOR_64) {
      int end64 = Math.toIntExact(bytes.getLong(locator + 8));
      if (bytes.getInt(end64) == END_64) {
        start = bytes.getLong(end64 + 48);
      }
    }
    if (start < 0 || start > end) {
      throw new IOException("The archive's directory is not in it");
    }
    return (int) start;
  }

  private int entry(int at) {
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    int extra = at + ENTRY_LENGTH + nameLength;
    long[] lengths = {Integer.toUnsignedLong(bytes.getInt(at + 24)), Integer.toUnsignedLong(bytes.getInt(at + 20)),
        Integer.toUnsignedLong(bytes.getInt(at + 42))};
    fillFromExtra(lengths, extra, extra + extraLength);
    String name = new String(archive, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
    int method = Short.toUnsignedInt(bytes.getShort(at + 10));
    parts.putIfAbsent(OfficeArchive.key(name), new ArchivePart(archive, method, lengths[1], lengths[0], lengths[2]));
    return extra + extraLength + commentLength;
  }

  /** Of size, packed size and offset, those that did not fit stand here, in this order. */
  private void fillFromExtra(long[] lengths, int from, int to) {
    int at = from;
    while (at + 4 <= to) {
      int length = Short.toUnsignedInt(bytes.getShort(at + 2));
      if (Short.toUnsignedInt(bytes.getShort(at)) == EXTRA_64) {
        int value = at + 4;
        for (int i = 0; i < lengths.length && value + 8 <= at + 4 + length; i++) {
          if (lengths[i] == SEE_EXTRA) {
            lengths[i] = bytes.getLong(value);
            value += 8;
          }
        }
      }
      at += 4 + length;
    }
  }
}
