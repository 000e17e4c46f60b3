package io.github.faqwidget.servlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A WAR with this module's jar, a jar with a released script, the sample's catalogs and a small one. Libraries come
 * from the test.
 */
final class TestWar {

  private static final Path CATALOGS = Path.of("../sample-war/src/main/webapp/WEB-INF/catalogs");
  private static final String SCRIPT = "/* 見本 */ console.log('a script that is long enough to compress');\n";
  /** Of the script, fifty times. */
  private static final String HASH = "sha384-DuUAj0DKe3jp0dn2GgjXcwq+HvV1YU4FNWoo/4bYOO73UeXAN6mgIPh8bAETcaxS";
  private static final String TABLE = "No.\t質問\t回答\n1\t合言葉を忘れた\t窓口へどうぞ\n";
  private static final String ENGLISH = "1\tI forgot my password\tCome and see us\n";

  private TestWar() {}

  static Path write(Path folder) throws IOException {
    Path war = folder.resolve("help.war");
    Files.write(war, zip(out -> {
      addTree(out, CATALOGS, "WEB-INF/catalogs/");
      add(out, "WEB-INF/catalogs/vpn/table.txt", utf8(TABLE));
      add(out, "WEB-INF/catalogs/vpn/translations/en.tsv", utf8(ENGLISH));
      add(out, "WEB-INF/catalogs/vpn/~$table.xlsx", utf8("Excel has the table open"));
      add(out, "WEB-INF/lib/faq-servlet.jar", zip(jar -> addTree(jar, Path.of("target/classes"), "")));
      add(out, "WEB-INF/lib/faq-widget.jar", zip(TestWar::addWidget));
    }));
    return war;
  }

  private static void addWidget(ZipOutputStream jar) throws IOException {
    byte[] script = utf8(SCRIPT.repeat(50));
    byte[] integrity = utf8("{\"version\":\"1.2.3\",\"files\":{\"faq-widget.js\":\"" + HASH + "\"}}");
    for (String folder : List.of("META-INF/resources/faq-widget/", "META-INF/resources/faq-widget/1.2.3/")) {
      add(jar, folder + "faq-widget.js", script);
      add(jar, folder + "integrity.json", integrity);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private interface Content {
    void addTo(ZipOutputStream out) throws IOException;
  }

  private static byte[] zip(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      content.addTo(out);
    }
    return bytes.toByteArray();
  }

  private static void addTree(ZipOutputStream out, Path root, String prefix) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(root)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(out, prefix + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
