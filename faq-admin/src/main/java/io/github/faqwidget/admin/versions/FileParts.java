package io.github.faqwidget.admin.versions;

import io.github.faqwidget.admin.store.Sql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of files by their hash, each once however many versions have it; compressed, in parts that any database takes. */
final class FileParts {

  private static final int PART = 500_000;

  private FileParts() {}

  /** Keeps bytes, and tells their hash. */
  static String put(Sql sql, byte[] content) throws SQLException {
    String hash = hash(content);
    boolean known = sql.first("SELECT part FROM file_part WHERE hash = ? AND part = 0",
        row -> row.getInt("part"), hash).isPresent();
    if (!known) {
      byte[] packed = packed(content);
      for (int part = 0; part * PART < packed.length; part++) {
        sql.change("INSERT INTO file_part (hash, part, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", hash, part,
            Arrays.copyOfRange(packed, part * PART, Math.min((part + 1) * PART, packed.length)));
      }
    }
    return hash;
  }

  static byte[] get(Sql sql, String hash) throws SQLException {
    List<byte[]> parts = sql.list("SELECT bytes FROM file_part WHERE hash = ? ORDER BY part",
        row -> row.getBytes("bytes"), hash);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    parts.forEach(packed::writeBytes);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new SQLException("The file " + hash + " is not whole", e);
    }
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory failed", e);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
