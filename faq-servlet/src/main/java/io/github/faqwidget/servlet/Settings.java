package io.github.faqwidget.servlet;

import jakarta.servlet.ServletContext;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set, read once at start: from the environment, else from a system property, else from
 * a parameter of the servlet context. A wrong value stops the start with a sentence that names the setting.
 *
 * @param catalogs the folder with one folder per catalog; null for the catalogs inside the WAR
 * @param origins the other origins whose pages may read the answers
 */
public record Settings(@Nullable Path catalogs, AllowedOrigins origins) {

  static final String CATALOGS = "faq.catalogs";
  static final String ORIGINS = "faq.cors.origins";

  /** The settings that {@link FaqStartup} read for a web application. */
  public static Settings of(ServletContext context) {
    return (Settings) context.getAttribute(Settings.class.getName());
  }

  static Settings read(ServletContext context) {
    return read(System::getenv, System::getProperty, context::getInitParameter);
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException when a value is wrong; the message says which and how to mend it
   */
  static Settings read(Lookup environment, Lookup properties, Lookup parameters) {
    UnaryOperator<String> value = name -> Stream
        .of(environment.get(name.toUpperCase(Locale.ROOT).replace('.', '_')), properties.get(name),
            parameters.get(name))
        .filter(found -> found != null && !found.isBlank())
        .findFirst()
        .map(String::strip)
        .orElse("");
    return new Settings(folder(value.apply(CATALOGS)), AllowedOrigins.parse(value.apply(ORIGINS)));
  }

  /** Where a setting may stand; null where it does not. */
  @FunctionalInterface
  interface Lookup {
    @Nullable String get(String name);
  }

  private static @Nullable Path folder(String value) {
    if (value.isEmpty()) {
      return null;
    }
    try {
      Path folder = Path.of(value).toAbsolutePath();
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(noFolder(value), e);
    }
    throw new IllegalArgumentException(noFolder(value));
  }

  private static String noFolder(String value) {
    return "The setting " + CATALOGS + " (FAQ_CATALOGS) names a folder that holds one folder per catalog;"
        + " there is no such folder that this server may read: " + value;
  }
}
