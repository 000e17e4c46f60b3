package io.github.faqwidget.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever looks for JAX-RS classes in a WAR finds none in this jar. */
class HiddenFromScansTest {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

  @Test
  void no_class_carries_what_servers_look_for() throws Exception {
    assertThat(classes())
        .isNotEmpty()
        .noneMatch(type -> type.isAnnotationPresent(Path.class))
        .noneMatch(type -> type.isAnnotationPresent(Provider.class))
        .noneMatch(Application.class::isAssignableFrom);
  }

  private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<java.nio.file.Path> tree = Files.walk(CLASSES)) {
      for (java.nio.file.Path file : tree.filter(it -> it.toString().endsWith(".class")).toList()) {
        String name = CLASSES.relativize(file).toString().replace(File.separatorChar, '.');
        found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
      }
    }
    return found;
  }
}
