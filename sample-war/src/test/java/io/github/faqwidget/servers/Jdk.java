package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Java that servers can run on. */
record Jdk(Path home, int feature) {

  /** The Java that the tests run on. */
  static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** The current one and, of those that are installed beside it, one of every other version; oldest first. */
  static List<Jdk> installed() {
    TreeMap<Integer, Jdk> found = new TreeMap<>();
    try (Stream<Path> beside = Files.list(current().home.resolveSibling(""))) {
      beside.map(Jdk::at).flatMap(Optional::stream).forEach(jdk -> found.put(jdk.feature, jdk));
    } catch (IOException e) {
      throw new IllegalStateException("The installed JDKs can't be listed", e);
    }
    found.put(current().feature, current());
    return List.copyOf(found.values());
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /** What a process of this Java tells about itself. */
  String jcmd(ProcessHandle java, String... question) throws IOException {
    ProcessBuilder jcmd = new ProcessBuilder(program("jcmd").toString(), "" + java.pid());
    jcmd.command().addAll(List.of(question));
    return new String(
        jcmd.redirectErrorStream(true).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Optional<Jdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/jcmd"))) {
      return Optional.empty();
    }
    Properties facts = new Properties();
    try (var in = Files.newInputStream(release)) {
      facts.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(release + " can't be read", e);
    }
    String version = facts.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
  }
}
