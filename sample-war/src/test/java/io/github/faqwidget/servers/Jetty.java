package io.github.faqwidget.servers;

import java.nio.file.Path;

final class Jetty extends AppServer {

  private final String environment;

  /** Takes the Jakarta EE that web applications get, such as {@code ee10}. */
  Jetty(String name, String environment) {
    super(name + " (" + environment + ")");
    this.environment = environment;
  }

  @Override
  ProcessBuilder prepare(Site site) {
    return site.java("-jar", site.home().resolve("start.jar").toString(),
        "jetty.base=" + site.folder(), "--modules=http," + environment + "-deploy",
        "jetty.http.host=127.0.0.1", "jetty.http.port=" + site.port(), "jetty.deploy.scanInterval=1");
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve("webapps");
  }
}
