package io.github.faqwidget.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.FaqTableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every trait of every writer is read as a person reads it: none wrong, none refused. */
class CorpusTest {

  private static final Path FIXTURES = Path.of("src/test/resources/corpus");

  /** What became of the files. */
  private final Map<String, String> wrong = new TreeMap<>();
  private int right;

  @Test
  void workbooksOfApachePoi() throws IOException {
    for (Trait trait : Trait.all()) {
      check(trait, "poi", new PoiWriter(new XSSFWorkbook()).write(trait));
    }
    report("Apache POI");
  }

  @Test
  void workbooksOfApachePoiWrittenRowByRow() throws IOException {
    for (Trait trait : Trait.all()) {
      check(trait, "poi-streaming", new PoiWriter(new SXSSFWorkbook()).write(trait));
    }
    report("Apache POI, streaming");
  }

  @Test
  void workbooksOfFastexcel() throws IOException {
    for (Trait trait : Trait.all()) {
      Optional<byte[]> written = FastexcelWriter.write(trait);
      if (written.isPresent()) {
        check(trait, "fastexcel", written.get());
      }
    }
    report("fastexcel");
  }

  @Test
  void workbooksOfOpenpyxl() throws IOException {
    checkFixtures("openpyxl", "xlsx");
  }

  @Test
  void workbooksOfSheetJs() throws IOException {
    checkFixtures("sheetjs", "xlsx");
    checkFixtures("sheetjs", "ods");
  }

  @Test
  void workbooksOfLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
    Optional<LibreOffice> office = LibreOffice.installed();
    assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed, so its files are not tried");
    List<Path> sources = new ArrayList<>();
    for (Trait trait : Trait.all()) {
      Path source = Files.createDirectories(folder.resolve("from")).resolve(trait.trait() + ".xlsx");
      sources.add(Files.write(source, new PoiWriter(new XSSFWorkbook()).write(trait)));
    }
    for (String format : List.of("xlsx", "ods")) {
      office.get().convert(sources, format, Files.createDirectories(folder.resolve(format)));
      for (Trait trait : Trait.all()) {
        check(trait, "libreoffice." + format,
            Files.readAllBytes(folder.resolve(format).resolve(trait.trait() + "." + format)));
      }
    }
    report("LibreOffice");
  }

  @Test
  void aFileThatCannotBeReadIsRefusedForTheTrueReason() throws IOException, GeneralSecurityException {
    byte[] workbook = new PoiWriter(new XSSFWorkbook()).write(Trait.all().get(0));

    assertThat(refusal(encrypted(workbook))).contains("パスワードがかかっています");
    assertThat(refusal(Arrays.copyOf(workbook, workbook.length - 200))).contains("壊れていて読めません");
  }

  private void checkFixtures(String writer, String ending) throws IOException {
    for (Trait trait : Trait.all()) {
      Path file = FIXTURES.resolve("%s-%s.%s".formatted(writer, trait.trait(), ending));
      if (Files.exists(file)) {
        check(trait, writer, Files.readAllBytes(file));
      }
    }
    report(writer + " ." + ending);
  }

  private void check(Trait trait, String writer, byte[] content) {
    String name = writer + " " + trait.trait();
    try {
      FaqTable table = FaqTableReader.usual().read(name, content);
      List<List<String>> entries = table.entries().stream().map(entry -> List.of(entry.id(), entry.question().text(),
          entry.answer().text(), entry.note().text())).toList();
      List<String> problems = table.problems().stream().map(problem -> problem.code().name()).distinct().toList();
      List<String> links = table.entries().stream().flatMap(entry -> entry.details().links().stream())
          .map(EntryLink::href).toList();
      if (entries.equals(trait.entries()) && problems.equals(trait.problems()) && links.equals(trait.links())) {
        right++;
      } else {
        wrong.put(name, entries + " " + table.problems());
      }
    } catch (FaqTableException refused) {
      wrong.put(name, refused.getMessage());
    }
  }

  private void report(String writer) {
    System.out.printf("%s: %d read right, %d wrong%n", writer, right, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(right).as("files read").isPositive();
  }

  private static String refusal(byte[] content) {
    try {
      return "read, with entries " + FaqTableReader.usual().read("t.xlsx", content).entries();
    } catch (FaqTableException refused) {
      return refused.getMessage();
    }
  }

  private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream packed = encryptor.getDataStream(files)) {
        packed.write(workbook);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
