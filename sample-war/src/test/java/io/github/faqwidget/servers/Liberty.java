package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

final class Liberty extends AppServer {

  private final List<String> features;

  Liberty(String name, String... features) {
    super(name + " (" + String.join(", ", features) + ")");
    this.features = List.of(features);
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    site.write("servers/faq/server.xml", """
        <server>
          <featureManager>
        %s
          </featureManager>
          <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
        </server>
        """.formatted(features.stream()
            .map(feature -> "    <feature>" + feature + "</feature>")
            .collect(Collectors.joining("\n")), site.port()));
    ProcessBuilder server = site.script("bin/server", "run", "faq");
    server.environment().put("WLP_USER_DIR", site.folder().toString());
    return server;
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve("servers/faq/dropins");
  }
}
