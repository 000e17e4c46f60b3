package io.github.faqwidget.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the operator reads on the console about each catalog, from what {@code api/health} answers. */
final class CatalogReport {

  private CatalogReport() {}

  /** A line for each catalog of a running application. */
  static List<String> ask(URI health) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(health).build();
    return lines(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  static List<String> lines(String health) {
    JsonArray checks = JsonParser.parseString(health).getAsJsonObject().getAsJsonArray("checks");
    if (checks.isEmpty()) {
      return List.of("カタログがありません / There is no catalog: make a folder with a table in it.");
    }
    return StreamSupport.stream(checks.spliterator(), false)
        .map(check -> line(check.getAsJsonObject()))
        .toList();
  }

  private static String line(JsonObject check) {
    String catalog = "カタログ / Catalog " + check.get("name").getAsString() + ": ";
    JsonObject data = check.getAsJsonObject("data");
    if (data.has("error")) {
      String served = data.has("entryCount")
          ? "前の版のままです / the version before stays: "
          : "使えません / cannot be used: ";
      return catalog + served + data.get("error").getAsString();
    }
    int problems = data.get("rowProblems").getAsInt();
    return catalog + "%d 件 / entries".formatted(data.get("entryCount").getAsInt())
        + (problems > 0 ? ", 要確認 %d 件(ログ) / to look at (log)".formatted(problems) : "");
  }
}
