package io.github.faqwidget.servlet.settings;

import jakarta.servlet.ServletContext;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** A place where settings may stand. */
@FunctionalInterface
interface SettingSource {

  /** The value found; null where there is none. */
  @Nullable String get(Setting setting);

  /** All places of a web application, the first that has a value wins. */
  static List<SettingSource> of(ServletContext context) {
    return List.of(
        setting -> System.getenv(setting.environment()),
        setting -> System.getProperty(setting.key()),
        setting -> context.getInitParameter(setting.key()),
        setting -> named("java:comp/env/" + setting.key()),
        setting -> named(setting.key()));
  }

  /** What JNDI has under a name: entries of the application, or resources of the whole server. */
  private static @Nullable String named(String name) {
    try {
      Object found = new InitialContext().lookup(name);
      return found == null ? null : found.toString();
    } catch (NamingException e) {
      // It has none, or the server has no JNDI at all: both mean that nothing is set there.
      return null;
    }
  }
}
