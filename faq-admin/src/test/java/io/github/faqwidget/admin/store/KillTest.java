package io.github.faqwidget.admin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, again and again ({@code -Dfaq.kills=100}), and looks whether all is there that the process
 * had been told is kept. {@code -Dfaq.kills.store=jdbc:postgresql:…} tries another store than the embedded one.
 */
@DisplayName("A writer that is killed")
class KillTest {

  private static final String STORE = System.getProperty("faq.kills.store", "");

  @TempDir
  private Path folder;

  @Test
  void loses_nothing_that_was_acknowledged() throws Exception {
    String location = STORE.isEmpty() ? folder.toString() : STORE;
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < Integer.getInteger("faq.kills", 2); kill++) {
      acknowledged.addAll(writeUntilKilled(location, kill));
    }
    assertThat(acknowledged).isNotEmpty();
    try (Store store = Store.open(location, Duration.ofSeconds(60))) {
      int all = acknowledged.size();
      store.run(sql -> sql.list("SELECT name FROM secret", row -> row.getString("name")))
          .forEach(acknowledged::remove);
      System.out.println("acknowledged: " + all + ", lost: " + acknowledged.size());
      assertThat(acknowledged).isEmpty();
    }
  }

  private static Set<String> writeUntilKilled(String location, int kill) throws Exception {
    Process writer = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), StoreWriter.class.getName(), location, "kill" + kill)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      int most = ThreadLocalRandom.current().nextInt(1, 300);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ") && line.endsWith(".")) {
          acknowledged.add(line.substring(5, line.length() - 1));
        }
        if (acknowledged.size() == most) {
          writer.toHandle().destroyForcibly(); // the process itself would close what it still had to say
        }
      }
    }
    writer.waitFor();
    return acknowledged;
  }
}
