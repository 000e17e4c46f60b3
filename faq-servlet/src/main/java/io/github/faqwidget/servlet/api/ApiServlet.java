package io.github.faqwidget.servlet.api;

import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * The API: every class by its name, nothing found by scanning or by a server's wish. Nor does any of them carry
 * what JAX-RS looks for ({@code @Path} on the type, {@code @Provider}, an {@code Application}): a server, or a
 * web application that has this jar among its libraries, would take them for resources of its own.
 */
public class ApiServlet extends ServletContainer {

  /** The resources, by their paths beneath the servlet's. */
  static final Map<String, Class<?>> RESOURCES = Map.of(
      "catalogs", CatalogsResource.class,
      "health", HealthResource.class,
      "metrics", MetricsResource.class,
      "openapi.json", OpenApiResource.class);

  private static final long serialVersionUID = 1;

  public ApiServlet() {
    this(RESOURCES);
  }

  /**
   * Resources of another library.
   *
   * @param resources by their paths beneath its servlet's
   * @param others what else JAX-RS needs for them
   */
  protected ApiServlet(Map<String, Class<?>> resources, Class<?>... others) {
    super(configuration(resources, others));
  }

  private static ResourceConfig configuration(Map<String, Class<?>> resources, Class<?>... others) {
    FittingServices.install();
    ResourceConfig configuration = new ResourceConfig(ViewWriter.class, ProblemMapper.class);
    configuration.registerClasses(others);
    resources.forEach((path, type) ->
        configuration.registerResources(Resource.builder(type).path(path).build()));
    return configuration.addProperties(Map.of(
        "jersey.config.disableAutoDiscovery", true,
        "jersey.config.disableDefaultProvider", "ALL",
        "jersey.config.disableMetainfServicesLookup", true,
        "jersey.config.server.wadl.disableWadl", true));
  }
}
