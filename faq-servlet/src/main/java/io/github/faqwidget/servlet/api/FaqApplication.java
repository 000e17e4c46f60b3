package io.github.faqwidget.servlet.api;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The API as JAX-RS sees it: every class by its name, nothing found by scanning or by a server's wish. */
public final class FaqApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(CatalogsResource.class, HealthResource.class, MetricsResource.class, OpenApiResource.class,
        ViewWriter.class, ProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.disableAutoDiscovery", true,
        "jersey.config.disableDefaultProvider", "ALL",
        "jersey.config.disableMetainfServicesLookup", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
