package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class PayaraMicro extends AppServer {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  PayaraMicro(String name) {
    super(name);
  }

  @Override
  Path home() {
    return TARGET;
  }

  @Override
  ProcessBuilder prepare(Site site) throws IOException {
    Path temporary = Files.createDirectories(site.folder().resolve("temp"));
    return site.java("-Djava.io.tmpdir=" + temporary, "-jar",
        site.home().resolve("payara-micro.jar").toString(), "--nocluster", "--nohazelcast",
        "--port", String.valueOf(site.port()),
        "--prebootcommandfile", TARGET.resolve("test-classes/listen-locally.txt").toString(),
        "--deploymentDir", deployments(site).toString());
  }

  @Override
  Path deployments(Site site) {
    return site.folder().resolve("wars");
  }

  @Override
  boolean redeploys() {
    return false;
  }

  /** As GlassFish, of which it was made. */
  @Override
  boolean usesJaxRsOfWar() {
    return false;
  }
}
