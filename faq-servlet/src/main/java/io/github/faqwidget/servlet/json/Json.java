package io.github.faqwidget.servlet.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes views as JSON. Servers bring JSON-B implementations of their own, and not all know records: so
 * nothing is left to their defaults. A record's components are the members, in alphabetical order; those
 * without a value are left out. Thread-safe.
 */
public final class Json {

  private static final Jsonb JSONB = JsonbBuilder.create(config());

  private Json() {}

  /** A view as JSON in UTF-8. */
  public static byte[] bytes(View view) {
    return JSONB.toJson(view).getBytes(StandardCharsets.UTF_8);
  }

  static JsonbConfig config() {
    return new JsonbConfig()
        .withPropertyVisibilityStrategy(new ComponentsOnly())
        .withPropertyNamingStrategy(PropertyNamingStrategy.IDENTITY)
        .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
        .withNullValues(false);
  }

  /** Some implementations take a record's components from its fields, some from its accessors. */
  private static final class ComponentsOnly implements PropertyVisibilityStrategy {

    @Override
    public boolean isVisible(Field field) {
      return true;
    }

    @Override
    public boolean isVisible(Method method) {
      Class<?> type = method.getDeclaringClass();
      return type.isRecord() && Arrays.stream(type.getRecordComponents())
          .anyMatch(component -> component.getAccessor().equals(method));
    }
  }
}
