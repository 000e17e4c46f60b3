package io.github.faqwidget.servlet.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IpAddressTest {

  /** What the pattern of an address lets through, or might, and no address is. */
  private static final List<String> NAMES =
      List.of(".a:b", "a:b", ".:", ":.", "..::", "cafe", "cafe.beef", "1.2.3", "1.2.3.4.5", ".1:2", "a.b:c", "::g");

  @TempDir
  private Path folder;

  /** Prints what becomes of each argument, in a Java whose names all stand in a file of ours. */
  static final class Asking {

    private Asking() {}

    public static void main(String[] names) throws IOException {
      for (String name : names) {
        System.out.println(name + " " + IpAddress.parse(name).isPresent());
      }
    }
  }

  @Test
  void no_name_is_looked_up() throws Exception {
    Path hosts = Files.write(folder.resolve("hosts"), NAMES.stream().map(name -> "192.0.2.1 " + name).toList());
    List<String> command = Stream.concat(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djdk.net.hosts.file=" + hosts, "-cp", System.getProperty("java.class.path"), Asking.class.getName()),
        NAMES.stream()).toList();

    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> found = new String(java.getInputStream().readAllBytes()).lines().toList();

    assertThat(found).containsExactlyElementsOf(NAMES.stream().map(name -> name + " false").toList());
  }
}
