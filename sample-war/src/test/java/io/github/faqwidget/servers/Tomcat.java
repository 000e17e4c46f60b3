package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Tomcat extends AppServer {

  Tomcat(String name) {
    super(name);
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    Path configuration = site.copy("conf").resolve("server.xml");
    String xml = Files.readString(configuration);
    Files.writeString(configuration, xml
        .replace("<Server port=\"8005\"", "<Server port=\"-1\"")
        .replace("<Connector port=\"8080\"", "<Connector address=\"127.0.0.1\" port=\"" + site.port() + '"'));
    Files.createDirectories(site.folder().resolve("temp"));
    ProcessBuilder catalina = site.script("bin/catalina.sh", "run");
    catalina.environment().put("CATALINA_BASE", site.folder().toString());
    return catalina;
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
