package io.github.faqwidget.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nginx of this machine, or that of Debian's package, which is unpacked into the build's folder: to
 * install it would start it as a service.
 */
final class NginxProgram {

  private static final Path FOLDER = Path.of("target", "nginx").toAbsolutePath();

  private NginxProgram() {}

  /**
   * Where the program is; fetches it first where there is none.
   *
   * @throws IllegalStateException where there is none and none can be fetched; the message says what to do
   */
  static Path find() {
    return installed().orElseGet(() -> {
      Path unpacked = FOLDER.resolve("usr/sbin/nginx");
      if (!Files.exists(unpacked)) {
        fetch();
      }
      return unpacked;
    });
  }

  private static Optional<Path> installed() {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
            Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void fetch() {
    try {
      Files.createDirectories(FOLDER);
      if (run("apt-get", "-qq", "download", "nginx") != 0) {
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "download", "nginx");
      }
      run("sh", "-c", "dpkg-deb -x nginx_*.deb .");
    } catch (IOException e) {
      throw new IllegalStateException(advice(), e);
    }
    if (!Files.exists(FOLDER.resolve("usr/sbin/nginx"))) {
      throw new IllegalStateException(advice());
    }
  }

  private static int run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).directory(FOLDER.toFile()).inheritIO().start();
    return process.onExit().join().exitValue();
  }

  private static String advice() {
    return "The test behind a proxy needs nginx: install it (on Debian: apt-get install nginx)";
  }
}
