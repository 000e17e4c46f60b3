package io.github.faqwidget.document.archive;

import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an office document. It is read by its central directory, so that parts may be stored or
 * packed, with their sizes before or behind them, in the old or the Zip64 form. Not thread-safe.
 */
public final class OfficeArchive {

  private final String file;
  private final Map<String, ArchivePart> parts;
  private final ZipBombGuard guard;

  private OfficeArchive(String file, Map<String, ArchivePart> parts) {
    this.file = file;
    this.parts = parts;
    this.guard = new ZipBombGuard(file);
    guard.check(parts.values());
  }

  /**
   * Opens a file.
   *
   * @throws FaqTableException if it is no archive that can be read, or would unpack to too much
   */
  public static OfficeArchive open(SourceFile file) {
    try {
      return new OfficeArchive(file.name(), CentralDirectory.of(file.content()));
    } catch (IOException e) {
      throw broken(file.name(), e);
    }
  }

  /** Tells whether a file starts as an archive does. */
  public static boolean isOne(SourceFile file) {
    return file.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
  }

  /** Tells whether there is a part of a name; case does not matter. */
  public boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** The first bytes of a part, at most so many; empty where there is none or it cannot be unpacked. */
  public Optional<byte[]> start(String part, int length) {
    ArchivePart found = parts.get(key(part));
    if (found == null) {
      return Optional.empty();
    }
    try (InputStream bytes = guard.watch(found.open())) {
      return Optional.of(bytes.readNBytes(length));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a part that the document cannot be without.
   *
   * @throws FaqTableException if it is missing, broken or beyond a bound
   */
  public void require(String part, DefaultHandler handler) {
    if (!has(part)) {
      throw new FaqTableException(file, "ファイルが壊れています(中の「%s」がありません)。元のソフトで開いて保存し直してください。".formatted(part),
          "It is broken: its part %s is missing. Open it in the program it was made with and save it again."
              .formatted(part));
    }
    read(part, handler);
  }

  /**
   * Reads a part, if there is one.
   *
   * @throws FaqTableException if it is broken or beyond a bound
   */
  public void read(String part, DefaultHandler handler) {
    ArchivePart found = parts.get(key(part));
    if (found == null) {
      return;
    }
    try (InputStream bytes = guard.watch(found.open())) {
      SafeXml.parse(bytes, handler, guard);
    } catch (IOException | SAXException e) {
      throw broken(file, e);
    }
  }

  private static FaqTableException broken(String file, Exception cause) {
    return new FaqTableException(file, "ファイルが壊れていて読めません。元のソフトで開いて保存し直してください。",
        "It is broken and cannot be read. Open it in the program it was made with and save it again.", cause);
  }

  /** The key of a part's name: programs differ in case and slashes. */
  static String key(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }
}
