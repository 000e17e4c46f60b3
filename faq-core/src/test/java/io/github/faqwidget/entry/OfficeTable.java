package io.github.faqwidget.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The real table of the sample catalog, cut at tabs and line ends and no wiser than that. */
public final class OfficeTable {

  /** Where the sample catalog lies, from the module that tests run in. */
  public static final Path FOLDER = Path.of("../sample-war/src/main/webapp/WEB-INF/catalogs/m365-mfa");

  private OfficeTable() {}

  public static byte[] bytes() {
    try {
      return Files.readAllBytes(FOLDER.resolve("table.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows by number: question, answer, note. */
  public static Map<Integer, List<String>> rows() {
    Map<Integer, List<String>> rows = new TreeMap<>();
    new String(bytes(), StandardCharsets.UTF_8).lines()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .filter(cells -> cells.size() > 1 && cells.get(0).matches("\\d+"))
        .forEach(cells -> rows.put(Integer.valueOf(cells.get(0)), cells.subList(1, cells.size())));
    return rows;
  }
}
