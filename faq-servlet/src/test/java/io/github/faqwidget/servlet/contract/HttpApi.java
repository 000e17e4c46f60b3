package io.github.faqwidget.servlet.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A client of the API, which undoes nothing that the server did. */
public final class HttpApi {

  /** As browsers speak without TLS; Payara 6 answers every other request of an HTTP/2 upgrade with 431. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI root;

  /** Talks to the web application at a root such as {@code http://localhost:8080/faq/}. */
  public HttpApi(URI root) {
    this.root = root;
  }

  public URI root() {
    return root;
  }

  /** Sends a request; the headers are names and values in turn. */
  public HttpResponse<byte[]> send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  /** Posts JSON. */
  public HttpResponse<byte[]> post(String path, String json, String... headers) {
    String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
        .toArray(String[]::new);
    return send("POST", path, BodyPublishers.ofString(json), all);
  }

  /** Sends a request with a body. */
  public HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** The object that a path answers with, whatever its status. */
  public JsonObject json(String path) {
    return json(get(path).body());
  }

  public static JsonObject json(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    }
  }

  public static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public static byte[] gunzip(byte[] body) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
