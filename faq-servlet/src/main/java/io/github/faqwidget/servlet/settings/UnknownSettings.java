package io.github.faqwidget.servlet.settings;

import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names that look like settings and are none: a slip of the pen would be taken for nothing at all. */
final class UnknownSettings {

  private static final Logger LOG = System.getLogger(UnknownSettings.class.getName());

  private UnknownSettings() {}

  static void warn(ServletContext context) {
    Stream.of(
            unknown("FAQ_", Setting::environment, System.getenv().keySet()),
            unknown("faq.", Setting::key, System.getProperties().stringPropertyNames()),
            unknown("faq.", Setting::key, Set.copyOf(Collections.list(context.getInitParameterNames()))))
        .flatMap(names -> names)
        .forEach(name -> LOG.log(Level.WARNING,
            "There is no setting " + name + "; docs/operations.md lists those that there are"));
  }

  private static Stream<String> unknown(String start, Function<Setting, String> name, Set<String> found) {
    Set<String> known = Arrays.stream(Setting.values()).map(name).collect(Collectors.toSet());
    return found.stream().filter(it -> it.startsWith(start) && !known.contains(it)).sorted();
  }
}
