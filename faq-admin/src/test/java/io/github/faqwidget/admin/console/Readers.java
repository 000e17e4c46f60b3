package io.github.faqwidget.admin.console;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What people other than the one at the console do meanwhile: readers search, another editor publishes. */
final class Readers {

  private static final String CATALOG = "catalogs/m365-mfa/";

  private final URI api;
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private String cookie = "";

  Readers(URI api) {
    this.api = api;
  }

  /** Some readers search for words, and the panel tells of it; returns once the gap is there. */
  void search(String words, String fit, int clients) {
    for (int reader = 1; reader <= clients; reader++) {
      send("POST", CATALOG + "events",
          "{\"events\":[{\"kind\":\"search\",\"query\":\"" + words + "\",\"fit\":\"" + fit + "\",\"section\":\"手順1\"}]}",
          "X-Forwarded-For", "10.0.0." + reader);
    }
    await(() -> get("admin/" + CATALOG + "gaps").contains(words), "the gap " + words);
  }

  /** The ids that a search finds now, in order; waits until what is published is served. */
  String find(String words) {
    String served = JsonParser.parseString(get("admin/" + CATALOG + "versions")).getAsJsonObject()
        .getAsJsonArray("versions").asList().stream().map(JsonElement::getAsJsonObject)
        .filter(version -> version.get("served").getAsBoolean()).findFirst().orElseThrow().get("hash").getAsString();
    await(() -> get("catalogs/m365-mfa").contains(served), "version " + served);
    return StreamSupport.stream(JsonParser.parseString(
            get(CATALOG + "search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).getAsJsonObject()
            .getAsJsonArray("hits").spliterator(), false)
        .map(hit -> hit.getAsJsonObject().get("id").getAsString()).collect(Collectors.joining(" "));
  }

  /** Another editor makes a change and publishes it. */
  void publish(String change) {
    send("POST", "admin/" + CATALOG + "draft/changes", change);
    send("POST", "admin/" + CATALOG + "publish", "{\"comment\":\"\"}");
  }

  /** The draft of the editor at the console. */
  JsonObject draft() {
    return JsonParser.parseString(get("admin/" + CATALOG + "draft?author=" + Stage.EDITOR)).getAsJsonObject();
  }

  /** Signs in by the operator's code, and gives the editor her account. */
  void prepare() {
    send("POST", "admin/session", "{\"code\":\"" + Stage.CODE + "\"}");
    send("PUT", "admin/accounts/" + Stage.EDITOR,
        "{\"password\":\"" + Stage.PASSWORD + "\",\"catalog\":\"*\",\"role\":\"admin\"}");
  }

  private String get(String path) {
    return send("GET", path, "");
  }

  private String send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).header("Content-Type", "application/json")
        .header("Sec-Fetch-Site", "same-origin").method(method, BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new IllegalStateException(method + " " + path + " answered " + response.statusCode() + ": " + response.body());
      }
      response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static void await(java.util.function.BooleanSupplier there, String what) {
    for (int tries = 0; !there.getAsBoolean(); tries++) {
      if (tries == 300) {
        throw new IllegalStateException(what + " did not come");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException("Interrupted", e);
      }
    }
  }
}
