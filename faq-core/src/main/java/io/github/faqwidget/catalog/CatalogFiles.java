package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.TableFileNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a catalog, wherever they lie. The arrays are not copied; nobody may change them.
 *
 * @param id the catalog's id, the name of its folder
 * @param contents the files' bytes by name, {@code /} between folder and file; names that
 *     {@link #isKnown} knows, one table among them, each of at most {@value #MAX_BYTES} bytes
 */
public record CatalogFiles(String id, SortedMap<String, byte[]> contents) {

  /** The biggest file. */
  public static final int MAX_BYTES = 50 * 1024 * 1024;

  static final String PROPERTIES = "catalog.properties";
  static final String PHRASES = "phrases.tsv";
  static final String SYNONYMS = "synonyms.txt";
  static final String ELSEWHERE = "elsewhere.txt";
  static final String CORRECTIONS = "corrections.tsv";
  static final String ADDED = "added.tsv";
  static final String REMOVED = "removed.txt";
  /** Searches and the entries that answer them, for whoever measures; not read for searching. */
  static final String JUDGED = "judged.tsv";
  static final Pattern TRANSLATION =
      Pattern.compile("translations/(?<language>[a-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3})\\.tsv");

  /** What people put into folders for themselves, and programs for a while. */
  private static final Pattern NO_TABLE = Pattern.compile("(?is)^(?:[.~].*|[^/]*+/.*|readme.*|license.*|changelog.*)");
  private static final Pattern NAMED_TABLE = Pattern.compile("(?i)table\\.[a-z]+");
  private static final List<String> BESIDE = List.of(PROPERTIES, PHRASES, SYNONYMS, ELSEWHERE,
      CORRECTIONS, ADDED, REMOVED, JUDGED);
  private static final int MAX_FILES = 100;

  public CatalogFiles {
    if (!FaqCatalog.isId(id)) {
      throw new FaqTableException(id, "フォルダー名は半角の英小文字・数字・ハイフンで64文字までにしてください。",
          "Name the folder with lower-case letters, digits and hyphens, at most 64.");
    }
    contents = new TreeMap<>(contents);
    contents.forEach((name, content) -> check(id, name, content.length));
    leaveOut(contents.keySet());
    requireOneTable(id, contents.keySet());
    if (contents.size() > MAX_FILES) {
      throw new FaqTableException(id, "ファイルが多すぎます(上限は" + MAX_FILES + ")。",
          "It has more than " + MAX_FILES + " files.");
    }
    contents = Collections.unmodifiableSortedMap(contents);
  }

  /** Takes away the names of files that could be the table, where one is called so. */
  static void leaveOut(Set<String> names) {
    if (names.stream().anyMatch(NAMED_TABLE.asMatchPredicate())) {
      names.removeIf(name -> isTable(name) && !NAMED_TABLE.matcher(name).matches());
    }
  }

  private static void requireOneTable(String id, Set<String> names) {
    List<String> chosen = names.stream().filter(CatalogFiles::isTable).toList();
    if (chosen.size() == 1) {
      return;
    }
    String found = String.join(", ", chosen.isEmpty() ? names : chosen);
    throw new FaqTableException(id,
        chosen.isEmpty()
            ? "表のファイルがありません(%s)。table.xlsx、table.csv などの表を1つ置いてください。"
                .formatted(found.isEmpty() ? "今は何もありません" : "今あるのは " + found)
            : "表になるファイルが%d個あります(%s)。1つだけ残すか、使う方の名前を table.xlsx、table.csv などにしてください。"
                .formatted(chosen.size(), found),
        chosen.isEmpty()
            ? "There is no table (now: %s). Put in one such as table.xlsx or table.csv.".formatted(found.isEmpty() ? "none" : found)
            : "%d files may be the table (%s). Leave one, or call the right one table.xlsx, table.csv or the like."
                .formatted(chosen.size(), found));
  }

  private static boolean isTable(String name) {
    return !BESIDE.contains(name) && !NO_TABLE.matcher(name).matches() && TableFileNames.isOne(name);
  }

  /** Tells whether a catalog has files of a name; all others, lock and temporary files too, are not read. */
  public static boolean isKnown(String name) {
    return BESIDE.contains(name) || isTable(name) || TRANSLATION.matcher(name).matches();
  }

  /**
   * Reads the known files of a folder and of its {@code translations}; the folder and its files may be links.
   *
   * @throws FaqTableException if the folder cannot be read, its name is no id, it has no table or two, or a
   *     file is too big
   */
  public static CatalogFiles ofFolder(Path folder) {
    Path named = folder.toAbsolutePath().normalize();
    String id = String.valueOf(named.getFileName());
    try {
      return new CatalogFiles(id, FolderFiles.contentsOf(id, named));
    } catch (IOException e) {
      throw new FaqTableException(id, "フォルダーを読めません。場所と読み取りの権限、リンクの先を確かめてください。",
          "The folder cannot be read. Check that it is there and may be read, and where its links lead.", e);
    }
  }

  /**
   * Finds the known files of a folder and of its {@code translations}.
   *
   * @return where each lies, by its name, behind all links
   * @throws IOException if the folder cannot be listed, or a link leads nowhere
   */
  public static SortedMap<String, Path> in(Path folder) throws IOException {
    return FolderFiles.in(folder);
  }

  /** The name of the table's file. */
  public String table() {
    return contents.keySet().stream().filter(CatalogFiles::isTable).findFirst().orElseThrow();
  }

  /** The bytes of a file; none where the catalog does not have it. */
  byte[] content(String name) {
    return contents.getOrDefault(name, new byte[0]);
  }

  /** The first 16 hexadecimal digits of the SHA-256 of all names and bytes: the same on every machine. */
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : contents.entrySet()) {
        byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(8).putInt(name.length).putInt(file.getValue().length).flip());
        digest.update(name);
        digest.update(file.getValue());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static void check(String id, String name, long bytes) {
    if (!isKnown(name)) {
      throw new IllegalArgumentException("A catalog has no file " + name);
    }
    if (bytes > MAX_BYTES) {
      throw new FaqTableException(id + "/" + name, "ファイルが大きすぎます(上限は%,dバイト)。".formatted(MAX_BYTES),
          "It is bigger than %,d bytes.".formatted(MAX_BYTES));
    }
  }
}
