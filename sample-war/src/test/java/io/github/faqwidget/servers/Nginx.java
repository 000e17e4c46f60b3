package io.github.faqwidget.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * An nginx in front of a web application: it takes the prefix {@code /help} off and ends TLS, and answers
 * without TLS at another port for clients that trust no certificate of ours.
 */
final class Nginx implements AutoCloseable {

  private static final String PREFIX = "/help/";
  private static final String PASSWORD = "changeit";
  private static final String CONFIGURATION = """
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log stderr;
      events {}
      http {
        access_log off;
        client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp;
        uwsgi_temp_path temp; scgi_temp_path temp;
        server {
          listen 127.0.0.1:%d;
          listen 127.0.0.1:%d ssl;
          ssl_certificate certificate.pem;
          ssl_certificate_key key.pem;
          location = /page.html {
            root .;
            charset utf-8;
            types { text/html html; }
          }
          location /help/ {
            proxy_pass %s;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header X-Forwarded-For $remote_addr;
          }
        }
      }
      """;

  private final Path folder = Path.of("target", "server-runs", "nginx").toAbsolutePath();
  private final int port = Site.freePort();
  private final int tlsPort;
  private final Process process;

  private Nginx(URI behind, int tlsPort, String page) throws IOException, GeneralSecurityException {
    this.tlsPort = tlsPort;
    Files.createDirectories(folder.resolve("temp"));
    Files.writeString(folder.resolve("page.html"), page);
    writeCertificate();
    Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port, tlsPort, behind));
    process = new ProcessBuilder(NginxProgram.find().toString(), "-p", folder.toString(), "-c", "nginx.conf",
        "-e", "stderr").redirectErrorStream(true).redirectOutput(folder.resolve("console.log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * Starts it.
   *
   * @param behind the root of the web application, such as {@code http://localhost:8080/faq/}
   * @param page what it serves by itself at {@code /page.html}
   */
  static Nginx start(URI behind, int tlsPort, String page) throws IOException, GeneralSecurityException {
    return new Nginx(behind, tlsPort, page);
  }

  URI root() {
    return URI.create("http://localhost:" + port + PREFIX);
  }

  URI tlsRoot() {
    return URI.create("https://localhost:" + tlsPort + PREFIX);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private void writeCertificate() throws IOException, GeneralSecurityException {
    Path store = folder.resolve("store.p12");
    Files.deleteIfExists(store);
    new ProcessBuilder(Jdk.current().program("keytool").toString(), "-genkeypair", "-keyalg", "EC",
        "-alias", "a", "-dname", "CN=localhost", "-storetype", "PKCS12",
        "-keystore", store.toString(), "-storepass", PASSWORD)
        .start().onExit().join();
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    writePem("certificate.pem", "CERTIFICATE", keys.getCertificate("a").getEncoded());
    writePem("key.pem", "PRIVATE KEY", keys.getKey("a", PASSWORD.toCharArray()).getEncoded());
  }

  private void writePem(String name, String type, byte[] content) throws IOException {
    Files.writeString(folder.resolve(name), "-----BEGIN " + type + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
        + "\n-----END " + type + "-----\n");
  }
}
