package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Path;

final class WildFly extends AppServer {

  WildFly(String name) {
    super(name);
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    Path base = site.copy("standalone");
    return site.script("bin/standalone.sh", "-b", "127.0.0.1", "-bmanagement", "127.0.0.1",
        "-Djboss.server.base.dir=" + base,
        "-Djboss.http.port=" + site.port(),
        "-Djboss.https.port=" + Site.freePort(),
        "-Djboss.management.http.port=" + Site.freePort());
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve("standalone/deployments");
  }
}
