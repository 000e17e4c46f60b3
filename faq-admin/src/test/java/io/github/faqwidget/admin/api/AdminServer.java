package io.github.faqwidget.admin.api;

import io.github.faqwidget.servlet.FaqStartup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** A Tomcat in this JVM with the API and the admin API under {@code /help}, and a catalog {@code vpn} in the WAR. */
final class AdminServer implements AutoCloseable {

  static final String CODE = "a-code-for-the-first-time";
  static final String TABLE = "No.\t質問\t回答\t備考\n1\t合言葉を忘れた\t窓口へどうぞ\t\n2\tVPNにつながらない\t再起動してください\t\n"
      + "3\t印刷できない\t紙を入れてください\t\n";

  private final Tomcat tomcat = new Tomcat();
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  AdminServer(Path folder, Map<String, String> parameters) throws Exception {
    Path war = Files.createDirectories(folder.resolve("war"));
    Path catalog = Files.createDirectories(war.resolve("WEB-INF/catalogs/vpn"));
    if (Files.notExists(catalog.resolve("table.txt"))) {
      Files.writeString(catalog.resolve("table.txt"), TABLE);
    }
    addLibraries(war);
    tomcat.setBaseDir(Files.createTempDirectory(folder, "tomcat").toString());
    tomcat.setPort(0);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    tomcat.getConnector();
    Context context = tomcat.addWebapp("/help", war.toAbsolutePath().toString());
    ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
    parameters.forEach(context::addParameter);
    tomcat.start();
  }

  /** What a WAR carries in its libraries: those of the class path, packed or not, that say how they are deployed. */
  private static void addLibraries(Path war) throws Exception {
    Path libraries = Files.createDirectories(war.resolve("WEB-INF/lib"));
    for (Class<?> door : List.of(FaqStartup.class, AdminServlet.class)) {
      Path library = Path.of(door.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path jar = libraries.resolve(door.getSimpleName() + ".jar");
      if (Files.isDirectory(library)) {
        pack(library, jar);
      } else {
        Files.copy(library, jar, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (Stream<Path> tree = Files.walk(folder); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }

  /** With a store in the folder, and the operator's code set. */
  static AdminServer start(Path folder) throws Exception {
    return new AdminServer(folder, Map.of("faq.store", folder.resolve("store").toString(), "faq.admin.code", CODE,
        "faq.proxies", "127.0.0.1, ::1"));
  }

  URI root() {
    return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/help/");
  }

  /** A browser that nobody signed in with yet. */
  Browser browser() {
    return new Browser();
  }

  /** A browser in which somebody signed in by the operator's code. */
  Browser first() throws Exception {
    Browser browser = browser();
    browser.post("api/admin/session", "{\"code\":\"" + CODE + "\"}");
    return browser;
  }

  /** Keeps the cookie, and says from where it sends as a browser would. */
  final class Browser {

    private String cookie = "";

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
      return send("GET", path, new byte[0], headers);
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) throws IOException, InterruptedException {
      return send("POST", path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers)
        throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(root().resolve(path))
          .method(method, BodyPublishers.ofByteArray(body)).header("Content-Type", "application/json");
      if (!cookie.isEmpty()) {
        request.header("Cookie", cookie);
      }
      if (headers.length == 0) {
        request.header("Sec-Fetch-Site", "same-origin");
      } else {
        request.headers(headers);
      }
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
      return response;
    }

    JsonObject json(String path) throws IOException, InterruptedException {
      return AdminServer.json(get(path));
    }
  }

  static JsonObject json(HttpResponse<byte[]> response) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
      return reader.readObject();
    }
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
