package io.github.faqwidget.servers;

import java.util.List;
import java.util.stream.Stream;

/** The servers that the WAR has to run on unchanged. Another one is another row. */
final class AppServers {

  private static final List<AppServer> ALL = List.of(
      new PayaraMicro("payara-micro-6"),
      new GlassFish("glassfish-7", 17, 21),
      new GlassFish("glassfish-8", 21, 25),
      new WildFly("wildfly-39"),
      new Liberty("liberty-26", "servlet-6.0", "restfulWS-3.1", "jsonb-3.0"),
      new Liberty("liberty-26", "webProfile-10.0"),
      new Tomcat("tomcat-10.1"),
      new Tomcat("tomcat-11"),
      new Jetty("jetty-12.0", "ee10"),
      new Jetty("jetty-12.1", "ee10"),
      new Jetty("jetty-12.1", "ee11"));

  private static final String ASKED = System.getProperty("faq.servers", "all");

  private AppServers() {}

  static boolean areAllAsked() {
    return ASKED.equals("all");
  }

  /** A server on a Java. */
  record Row(AppServer server, Jdk jdk) {

    @Override
    public String toString() {
      return server + ", JDK " + jdk.feature();
    }
  }

  /**
   * What the setting {@code faq.servers} asks for: {@code all} on every installed Java that they take, or
   * those named on the Java that the tests run on.
   */
  static Stream<Row> asked() {
    boolean all = areAllAsked();
    List<String> names = List.of(ASKED.split(","));
    List<Jdk> jdks = all ? Jdk.installed() : List.of(Jdk.current());
    return ALL.stream()
        .filter(server -> all || names.contains(server.folder()))
        .flatMap(server -> jdks.stream()
            .filter(jdk -> server.takes(jdk.feature()))
            .map(jdk -> new Row(server, jdk)));
  }
}
