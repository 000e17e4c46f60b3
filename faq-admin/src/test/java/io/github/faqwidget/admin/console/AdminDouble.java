package io.github.faqwidget.admin.console;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers for {@code api/admin/} where a test needs a state that the real server seldom has: canned answers from
 * {@code src/test/resources/console/}, and a draft that remembers.
 */
final class AdminDouble {

  private static final Path ANSWERS = Path.of("src/test/resources/console");

  private final List<JsonObject> changes = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private boolean signedIn = true;
  private int made;
  private int publishStatus = 200;
  private int failing;

  void signOut() {
    signedIn = false;
  }

  /** Answers the next publishing with this status. */
  void answerPublishing(int status) {
    publishStatus = status;
  }

  /** Answers everything but the session with this status, until told 0. */
  void fail(int status) {
    failing = status;
  }

  /** The requests so far that change something: method, path and body. */
  List<String> requests() {
    return requests;
  }

  List<JsonObject> changes() {
    return changes;
  }

  void answer(Route route) {
    String method = route.request().method();
    String path = URI.create(route.request().url()).getPath().replaceFirst(".*/api/admin/", "");
    if (!"GET".equals(method)) {
      requests.add((method + " " + path + " " + Optional.ofNullable(route.request().postData()).orElse("")).strip());
    }
    if (path.startsWith("drafts/")) {
      route.resume(new Route.ResumeOptions().setUrl(route.request().url().replaceFirst("/admin/drafts/[^/]+/", "/")));
    } else if (path.equals("session")) {
      session(route, method);
    } else if (failing > 0) {
      send(route, failing, "{\"status\":" + failing + "}");
    } else if (method.equals("GET")) {
      get(route, path.replaceFirst("^catalogs/[^/]+/", ""));
    } else {
      change(route, method, path.replaceFirst("^catalogs/[^/]+/", ""));
    }
  }

  private void session(Route route, String method) {
    if (method.equals("POST")) {
      signedIn = Optional.ofNullable(route.request().postData()).orElse("").contains("correct horse");
    } else if (method.equals("DELETE")) {
      signedIn = false;
    }
    send(route, signedIn ? 200 : 401, signedIn ? read("session.json") : "{\"status\":401}");
  }

  private void get(Route route, String path) {
    if (path.equals("draft")) {
      send(route, 200, draft());
    } else if (path.equals("draft/entries")) {
      route.resume(new Route.ResumeOptions().setUrl(route.request().url().replace("/admin/", "/").replace("/draft/", "/")));
    } else {
      String name = path.startsWith("catalogs/") ? "editing" : path.replaceFirst("^draft/", "").replaceFirst("versions/.*", "compared");
      send(route, 200, read(name + ".json"));
    }
  }

  private String draft() {
    JsonObject draft = new JsonObject();
    draft.addProperty("base", "0123456789abcdef");
    draft.addProperty("version", "fedcba9876543210");
    JsonArray array = new JsonArray();
    changes.forEach(array::add);
    draft.add("changes", array);
    boolean open = changes.stream().anyMatch(change -> change.get("kind").getAsString().equals("table"))
        && changes.stream().noneMatch(change -> change.get("kind").getAsString().equals("resolve"));
    draft.add("conflicts", open ? JsonParser.parseString(read("conflicts.json")) : new JsonArray());
    return draft.toString();
  }

  private void change(Route route, String method, String path) {
    if (path.equals("publish") && publishStatus != 200) {
      send(route, publishStatus, read("conflict.json"));
      return;
    }
    if (path.equals("publish") || path.equals("draft")) {
      changes.clear();
    } else if (path.equals("draft/table")) {
      remember("{\"kind\":\"table\",\"name\":\"table.tsv\"}");
    } else if (method.equals("DELETE")) {
      changes.removeIf(change -> path.endsWith("/" + change.get("id").getAsString()));
    } else if (path.equals("draft/changes")) {
      remember(route.request().postData());
    }
    send(route, 200, draft());
  }

  /** Puts a change into the draft that nobody sent from here. */
  void remember(String json) {
    JsonObject change = JsonParser.parseString(json).getAsJsonObject();
    change.addProperty("id", "c" + ++made);
    changes.add(change);
  }

  private static void send(Route route, int status, String json) {
    route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(json));
  }

  private static String read(String name) {
    try {
      return new Gson().toJson(JsonParser.parseString(Files.readString(ANSWERS.resolve(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
