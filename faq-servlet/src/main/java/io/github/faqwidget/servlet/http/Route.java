package io.github.faqwidget.servlet.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request asks for, without its particulars.
 *
 * @param name the path as the API's document has it, such as {@code /catalogs/{id}/search}, or another word
 *     for what is no path of the API
 * @param paths all paths of this route beneath {@code api}
 * @param answered the methods
 */
record Route(String name, Pattern paths, List<String> answered) {

  private static final String ATTRIBUTE = Route.class.getName();
  private static final String API = "faq-api";
  private static final List<String> READ = List.of("GET", "HEAD", "OPTIONS");
  private static final Route FILES = new Route("faq-widget", Pattern.compile(".*"), READ);
  private static final Route UNKNOWN = new Route("unknown", Pattern.compile(".*"), READ);
  /** A servlet of another library beneath {@code api}, which turns away by itself what it does not answer. */
  private static final Route OTHER = new Route("other", Pattern.compile(".*"),
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"));
  private static final List<Route> DOCUMENTED = documented();

  static Route of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Route known) {
      return known;
    }
    Route route = find(request);
    request.setAttribute(ATTRIBUTE, route);
    return route;
  }

  private static Route find(HttpServletRequest request) {
    if (FILES.name().equals(request.getHttpServletMapping().getServletName())) {
      return FILES;
    }
    if (!isOfApi(request)) {
      return OTHER;
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    return DOCUMENTED.stream().filter(it -> it.paths().matcher(path).matches()).findFirst().orElse(UNKNOWN);
  }

  /** Whether the API's own servlet answers a request. */
  static boolean isOfApi(HttpServletRequest request) {
    return API.equals(request.getHttpServletMapping().getServletName());
  }

  /** Whether a method is answered. */
  boolean answers(String method) {
    return answered.contains(method);
  }

  /** The methods that are answered, as the header {@code Allow} lists them. */
  String methods() {
    return String.join(", ", answered);
  }

  private static List<Route> documented() {
    try (InputStream in = Route.class.getResourceAsStream("/io/github/faqwidget/servlet/api/openapi.json");
        JsonReader document = Json.createReader(Objects.requireNonNull(in, "openapi.json"))) {
      return document.readObject().getJsonObject("paths").entrySet().stream()
          .map(path -> documented(path.getKey(), path.getValue().asJsonObject()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The API's document can't be read", e);
    }
  }

  private static Route documented(String path, JsonObject operations) {
    return new Route(path, Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")),
        operations.containsKey("post") ? List.of("OPTIONS", "POST") : READ);
  }
}
