package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class GlassFish extends AppServer {

  private static final String DOMAIN = "domain1";
  /** The fixed ports of a new domain besides that for HTTP. */
  private static final List<Integer> OTHER_PORTS = List.of(4848, 8181, 3700, 3820, 3920, 8686, 7676, 9009);

  private final int oldestJava;
  private final int newestJava;

  GlassFish(String name, int oldestJava, int newestJava) {
    super(name);
    this.oldestJava = oldestJava;
    this.newestJava = newestJava;
  }

  @Override
  boolean takes(int java) {
    return java >= oldestJava && java <= newestJava;
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    Path configuration = site.copy("glassfish/domains/" + DOMAIN).resolve("config/domain.xml");
    String xml = Files.readString(configuration)
        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
        .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
        .replace("port=\"8080\"", "port=\"" + site.port() + '"');
    for (int port : OTHER_PORTS) {
      xml = xml.replace("port=\"" + port + '"', "port=\"" + Site.freePort() + '"');
    }
    Files.writeString(configuration, xml);
    ProcessBuilder asadmin = site.script("bin/asadmin", "start-domain", "--verbose",
        "--domaindir", site.folder().toString(), DOMAIN);
    asadmin.environment().put("AS_JAVA", site.jdk().home().toString());
    return asadmin;
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve(DOMAIN).resolve("autodeploy");
  }

  /** Its CDI mixes its own Jersey with the services of any that a WAR puts first. */
  @Override
  boolean usesJaxRsOfWar() {
    return false;
  }
}
