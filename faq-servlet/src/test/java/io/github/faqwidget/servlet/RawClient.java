package io.github.faqwidget.servlet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** Sends what no proper client would, over one connection as long as the server keeps it. Not thread-safe. */
final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  /** An answer as it came; header names in lower case. */
  record Answer(int status, Map<String, String> headers, byte[] body) {

    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase()));
    }
  }

  private final URI root;
  private @Nullable Socket connection;

  RawClient(URI root) {
    this.root = root;
  }

  /** Gets a path beneath a root without looking at it, and returns the whole answer. */
  static String get(URI root, String path) throws IOException {
    String request =
        "GET " + root.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends a request; nothing of it is looked at. */
  Answer send(String method, String path, List<Tuple2<String, String>> headers, byte[] body) {
    StringBuilder head =
        new StringBuilder(method + " " + root.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach(header -> head.append(header.get1()).append(": ").append(header.get2()).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    try {
      if (connection == null) {
        connection = new Socket(root.getHost(), root.getPort());
        connection.setSoTimeout(PATIENCE_MILLIS);
        connection.setTcpNoDelay(true);
      }
      write(connection, head.toString().getBytes(StandardCharsets.ISO_8859_1), body);
      Answer answer = read(new BufferedInputStream(connection.getInputStream()), method.equals("HEAD"));
      if (answer.header("Connection").filter("close"::equals).isPresent()) {
        close();
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  /** A server may answer, and close, before it has taken all that is far too big. */
  private static void write(Socket connection, byte[] head, byte[] body) throws IOException {
    OutputStream out = connection.getOutputStream();
    try {
      out.write(head);
      out.write(body);
    } catch (IOException closed) {
      if (head.length + body.length < 100_000) {
        throw closed;
      }
    }
  }

  private static Answer read(InputStream in, boolean headersOnly) throws IOException {
    String[] status = line(in).split(" ", 3);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] header = line.split(":", 2);
      headers.put(header[0].toLowerCase(), header[1].strip());
    }
    int length = headersOnly ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Answer(Integer.parseInt(status[1]), headers, in.readNBytes(length));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int unit = in.read(); unit != '\n'; unit = in.read()) {
      if (unit < 0) {
        throw new EOFException("The server closed without an answer");
      }
      line.append((char) unit);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
