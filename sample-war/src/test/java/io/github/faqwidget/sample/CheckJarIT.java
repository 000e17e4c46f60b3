package io.github.faqwidget.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor runs, in a process of its own, with nothing but the jar that was built. */
@DisplayName("java -jar faq-core.jar check")
class CheckJarIT {

  private static final String LIBRARIES = "WEB-INF/lib/";

  @TempDir
  private Path folder;
  private String printed = "";

  @Test
  void tells_a_sound_table_from_one_with_problems_and_one_that_is_refused() throws Exception {
    Path jar = Path.of("../faq-core/target/faq-core-1.0.0-SNAPSHOT.jar");
    assertThat(check(jar, Files.writeString(folder.resolve("a.csv"), "質問,回答\nいつ？,今\n"))).as(printed).isZero();
    assertThat(printed).contains("a.csv: 1 項目");
    assertThat(check(jar, Files.writeString(folder.resolve("b.csv"), "質問,回答\nいつ？,今\nどこ？,\n"))).isEqualTo(1);
    assertThat(check(jar, Files.writeString(folder.resolve("c.csv"), "住所,氏名\n奈良,甲\n"))).isEqualTo(2);
    assertThat(check(jar, Files.writeString(folder.resolve("d.html"), "<dl><dt>いつですか</dt><dd>今です</dd></dl>"))).isZero();
  }

  @Test
  void runs_out_of_the_libraries_of_the_war_as_well() throws Exception {
    try (ZipFile war = new ZipFile("target/sample-war.war")) {
      for (ZipEntry entry : war.stream().filter(each -> each.getName().startsWith(LIBRARIES) && !each.isDirectory()).toList()) {
        Files.copy(war.getInputStream(entry), folder.resolve(entry.getName().substring(LIBRARIES.length())));
      }
    }
    Path table = Files.writeString(folder.resolve("table.csv"), "質問,回答\nいつ？,今\n");
    assertThat(check(folder.resolve("faq-core-1.0.0-SNAPSHOT.jar"), table, "--json")).as(printed).isZero();
    assertThat(printed).contains("\"entries\"");
  }

  private int check(Path jar, Path file, String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    ProcessBuilder command = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8",
        "-jar", jar.toString(), "check", file.toString());
    command.command().addAll(List.of(options));
    int exit = command.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    printed = Files.readString(out, StandardCharsets.UTF_8);
    return exit;
  }
}
