package io.github.faqwidget.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document and the resources describe the same API. */
class OpenApiDocumentTest {

  @Test
  void has_every_path_method_and_parameter_of_the_resources_and_no_other() throws IOException {
    assertThat(documented()).containsExactlyElementsOf(implemented());
  }

  private static Set<String> documented() throws IOException {
    JsonObject document = HttpApi.json((byte[]) new OpenApiResource().document().getEntity());
    Set<String> operations = new TreeSet<>();
    document.getJsonObject("paths").forEach((path, methods) ->
        methods.asJsonObject().forEach((method, operation) -> operations.add(
            method.toUpperCase() + " " + path + " " + parameters(operation.asJsonObject()))));
    return operations;
  }

  private static Set<String> parameters(JsonObject operation) {
    return Optional.ofNullable(operation.getJsonArray("parameters")).stream()
        .flatMap(list -> list.getValuesAs(JsonObject.class).stream())
        .map(parameter -> parameter.getString("$ref").replace("#/components/parameters/", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> implemented() {
    return ApiServlet.RESOURCES.entrySet().stream()
        .flatMap(resource -> Arrays.stream(resource.getValue().getMethods()).flatMap(method ->
            httpMethod(method).map(verb ->
                verb + " /" + resource.getKey() + path(method) + " " + parameters(method))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value);
  }

  private static String path(Method method) {
    return Optional.ofNullable(method.getAnnotation(Path.class)).map(path -> "/" + path.value()).orElse("");
  }

  private static Set<String> parameters(Method method) {
    return Arrays.stream(method.getParameterAnnotations())
        .flatMap(Arrays::stream)
        .map(OpenApiDocumentTest::name)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Annotation annotation) {
    if (annotation instanceof QueryParam query) {
      return query.value();
    }
    return annotation instanceof PathParam path ? path.value() : "";
  }
}
