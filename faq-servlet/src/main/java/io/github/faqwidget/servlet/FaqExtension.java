package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.ServletContext;

/**
 * What another library adds to the application. Found as a service: the library names its implementation in
 * {@code META-INF/services}.
 */
public interface FaqExtension {

  /**
   * Starts, before any catalog is loaded; what it adds, it puts into attributes of the context.
   *
   * @return what is closed when the application stops
   */
  AutoCloseable start(ServletContext context, Settings settings);
}
