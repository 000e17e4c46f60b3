package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import io.github.faqwidget.servlet.feedback.FeedbackReceiver;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ContextEnvironment;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** A Tomcat in this JVM with one WAR, which stays packed, under the context path {@code /help}. */
final class TomcatServer implements AutoCloseable {

  /** Room for what the application has to turn away itself. */
  private static final int HEADER_BYTES = 200_000;

  private static final String UNUSUAL = "\"<>[\\]^`{|}";

  private final Tomcat tomcat = new Tomcat();
  private final RequestCost cost = new RequestCost();
  private final Context context;

  private TomcatServer(Path war, Map<String, String> parameters, Map<String, String> jndi)
      throws IOException, LifecycleException {
    tomcat.setBaseDir(Files.createTempDirectory(war.getParent(), "tomcat").toString());
    tomcat.setPort(0);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    tomcat.getConnector().setProperty("maxHttpRequestHeaderSize", "" + HEADER_BYTES);
    tomcat.getConnector().setProperty("relaxedPathChars", UNUSUAL);
    tomcat.getConnector().setProperty("relaxedQueryChars", UNUSUAL);
    ((StandardHost) tomcat.getHost()).setUnpackWARs(false);
    tomcat.getHost().getPipeline().addValve(cost);
    context = tomcat.addWebapp("/help", war.toString());
    // The WAR's own jars are what counts, not that they are on the class path of the test as well.
    ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
    parameters.forEach(context::addParameter);
    if (!jndi.isEmpty()) {
      tomcat.enableNaming();
      jndi.forEach((name, value) -> context.getNamingResources().addEnvironment(entry(name, value)));
    }
    tomcat.start();
  }

  /** Starts a WAR with parameters of the servlet context. */
  static TomcatServer start(Path war, Map<String, String> parameters) {
    return start(war, parameters, Map.of());
  }

  /** Starts a WAR with parameters of the servlet context, and entries under {@code java:comp/env/}. */
  static TomcatServer start(Path war, Map<String, String> parameters, Map<String, String> jndi) {
    try {
      return new TomcatServer(war, parameters, jndi);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException("Tomcat did not start", e);
    }
  }

  private static ContextEnvironment entry(String name, String value) {
    ContextEnvironment entry = new ContextEnvironment();
    entry.setName(name);
    entry.setType(String.class.getName());
    entry.setValue(value);
    return entry;
  }

  /** Whether the web application, not only the server, did start. */
  boolean started() {
    return context.getState() == LifecycleState.STARTED;
  }

  /** Has feedback received by one that fails; it is of the WAR's own classes, not the test's. */
  void failOnFeedback(RuntimeException failure) throws ClassNotFoundException {
    ClassLoader classes = context.getLoader().getClassLoader();
    Class<?> type = classes.loadClass(FeedbackReceiver.class.getName());
    Object receiver = Proxy.newProxyInstance(classes, new Class<?>[] {type}, (proxy, method, arguments) -> {
      throw failure;
    });
    context.getServletContext().setAttribute(type.getName(), receiver);
  }

  /** The processor time that the latest request took, in nanoseconds. */
  long latestCost() {
    return cost.latest();
  }

  HttpApi api() {
    return new HttpApi(URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/help/"));
  }

  /** Takes the web application off the server, which goes on. */
  void undeploy() throws LifecycleException {
    context.stop();
    context.destroy();
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
