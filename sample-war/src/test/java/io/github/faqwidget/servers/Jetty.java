package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Jetty extends AppServer {

  private final String environment;

  /** Takes the Jakarta EE that web applications get, such as {@code ee10}. */
  Jetty(String name, String environment) {
    super(name + " (" + environment + ")");
    this.environment = environment;
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    // What stands behind a module of an environment counts for that environment alone.
    site.write("start.ini", """
        jetty.http.host=127.0.0.1
        jetty.http.port=%d
        jetty.deploy.scanInterval=1
        --modules=http,%s-deploy
        """.formatted(site.port(), environment));
    Files.createDirectories(site.folder().resolve("work"));
    return site.java("-jar", site.home().resolve("start.jar").toString(), "jetty.base=" + site.folder());
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve("webapps");
  }

  @Override
  boolean hasJaxRs() {
    return false;
  }
}
