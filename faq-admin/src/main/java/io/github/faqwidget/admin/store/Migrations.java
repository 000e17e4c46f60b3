package io.github.faqwidget.admin.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to this release, one step after the other; a released step never changes. The steps are listed, since
 * not every server lets a library look for its files.
 */
final class Migrations implements ResourceProvider {

  private static final List<String> STEPS = List.of("V1__store.sql", "V2__feedback_without_words.sql");

  static void run(DataSource source) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .resourceProvider(new Migrations())
        .table("faq_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return STEPS.contains(name) ? new Step(name) : null;
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return STEPS.stream()
        .filter(name -> name.startsWith(prefix))
        .filter(name -> List.of(suffixes).stream().anyMatch(name::endsWith))
        .<LoadableResource>map(Step::new)
        .toList();
  }

  private static final class Step extends LoadableResource {

    private final String name;

    Step(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name);
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        java.io.StringWriter text = new java.io.StringWriter();
        reader.transferTo(text);
        return new StringReader(text.toString());
      } catch (IOException e) {
        throw new UncheckedIOException("A step of the store can't be read", e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
