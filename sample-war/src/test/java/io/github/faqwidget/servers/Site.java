package io.github.faqwidget.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one run of a server takes place.
 *
 * @param home where the server was unpacked; left as it is
 * @param folder what the run may write into
 * @param port where the server listens for HTTP, on this machine alone
 */
record Site(Path home, Path folder, int port, Jdk jdk) {

  /** A port that nobody listens at. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder of the server's home into this run's. */
  Path copy(String name) throws IOException {
    Path from = home.resolve(name);
    Path to = folder.resolve(from.getFileName());
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Runs a script by the shell, for unpacking does not make it executable. */
  ProcessBuilder script(String name, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder("bash", home.resolve(name).toString());
    builder.command().addAll(List.of(arguments));
    return builder;
  }

  ProcessBuilder java(String... arguments) {
    ProcessBuilder builder = new ProcessBuilder(jdk.program("java").toString());
    builder.command().addAll(List.of(arguments));
    return builder;
  }
}
