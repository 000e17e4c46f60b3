package io.github.faqwidget.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is asked, and where.
 *
 * @param name as the report calls it
 * @param root of an HTTP server on this machine, with the slash
 * @param paths beneath the root with their queries, in the order in which they are asked; never empty
 */
public record Target(String name, URI root, List<String> paths) {

  public Target {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException(name + " is asked nothing");
    }
    paths = List.copyOf(paths);
  }

  /** The requests as they go over the wire; they accept no compression, so that all answers are alike plain. */
  List<byte[]> requests() {
    return paths.stream().map(this::request).toList();
  }

  private byte[] request(String path) {
    return ("GET " + root.getPath() + path + " HTTP/1.1\r\nHost: " + root.getAuthority() + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
