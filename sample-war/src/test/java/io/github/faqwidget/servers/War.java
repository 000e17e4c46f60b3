package io.github.faqwidget.servers;

import java.nio.file.Path;

/**
 * A web application to deploy.
 *
 * @param context the name of its context path, without slashes; its file is renamed to it, as operators do
 * @param probe a path beneath its root that answers 200 as soon as it is ready
 */
record War(Path file, String context, String probe) {

  /** The WAR that the build packaged. */
  static final War SAMPLE = new War(Path.of("target", "sample-war.war"), "faq", "api/health");

  String fileName() {
    return context + ".war";
  }
}
