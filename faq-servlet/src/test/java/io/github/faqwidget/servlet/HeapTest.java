package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapTest {

  /** With {@code -Dfaq.values=90000} each parameter has ten thousand values. */
  private static final int REQUESTS = Integer.getInteger("faq.values", 9_000);
  /** Whoever keeps a value of any parameter keeps five hundred objects of some class. */
  private static final int ROOM = 400;

  @TempDir
  private Path folder;

  @Test
  void keeps_nothing_of_ever_new_values_of_every_parameter_and_header_in_64_megabytes() throws Exception {
    Path out = folder.resolve("out.txt");
    int exit = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), ManyValues.class.getName(), Files.createDirectory(folder.resolve("war")).toString(), "" + REQUESTS)
        .redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(exit).as(printed).isZero();
    Map<String, Integer> before = objects("BEFORE ", printed);
    assertThat(before).hasSizeGreaterThan(1_000);
    Map<String, Integer> more = objects("AFTER ", printed);
    more.replaceAll((type, count) -> count - before.getOrDefault(type, 0));
    more.values().removeIf(count -> count < ROOM);
    assertThat(more).isEmpty();
  }

  private static Map<String, Integer> objects(String when, String printed) {
    return printed.lines()
        .filter(line -> line.startsWith(when))
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(row -> row[1], row -> Integer.parseInt(row[2]), Integer::sum));
  }
}
