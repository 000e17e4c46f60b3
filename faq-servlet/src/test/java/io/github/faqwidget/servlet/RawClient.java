package io.github.faqwidget.servlet;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no proper client would. */
final class RawClient {

  private RawClient() {}

  /** Gets a path beneath a root without looking at it, and returns the whole answer. */
  static String get(URI root, String path) throws IOException {
    String request =
        "GET " + root.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
