package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.servlet.Settings.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Lookup NOTHING = name -> null;

  @TempDir
  private Path folder;

  @Test
  void nothing_set_means_the_catalogs_in_the_war_and_no_other_origin() {
    Settings settings = Settings.read(NOTHING, NOTHING, NOTHING);

    assertThat(settings.catalogs()).isNull();
    assertThat(settings.origins().none()).isTrue();
  }

  @Test
  void the_environment_precedes_the_system_property_and_that_the_context_parameter() throws Exception {
    Path first = Files.createDirectory(folder.resolve("1"));
    Path second = Files.createDirectory(folder.resolve("2"));
    Path third = Files.createDirectory(folder.resolve("3"));
    Lookup environment = Map.of("FAQ_CATALOGS", first.toString())::get;
    Lookup properties = Map.of("faq.catalogs", second.toString())::get;
    Lookup parameters = Map.of("faq.catalogs", third.toString())::get;

    assertThat(Settings.read(environment, properties, parameters).catalogs()).isEqualTo(first);
    assertThat(Settings.read(NOTHING, properties, parameters).catalogs()).isEqualTo(second);
    assertThat(Settings.read(name -> "  ", NOTHING, parameters).catalogs()).isEqualTo(third);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder", "pom.xml", "\0"})
  void a_folder_that_is_none_is_named_with_its_setting(String value) {
    assertThatThrownBy(() -> Settings.read(NOTHING, NOTHING, Map.of("faq.catalogs", value)::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The setting faq.catalogs (FAQ_CATALOGS) names a folder")
        .hasMessageEndingWith(value);
  }

  @Test
  void origins_are_separated_by_spaces_or_commas_and_spelled_as_browsers_do() {
    AllowedOrigins origins =
        AllowedOrigins.parse("https://A.example , http://[::1]:8080\n http://localhost:3000");

    assertThat(origins.listed())
        .containsExactlyInAnyOrder("https://a.example", "http://[::1]:8080", "http://localhost:3000");
    assertThat(origins.allow("https://a.example")).isTrue();
    assertThat(origins.allow("https://a.example:444")).isFalse();
  }

  @Test
  void a_star_allows_every_origin() {
    assertThat(AllowedOrigins.parse("*").allow("https://anyone.example")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "https://a.example/", "a.example", "null", "ftp://a.example", "https://*.example",
      "https://a.example, *"})
  void what_is_no_origin_is_named_with_its_setting(String value) {
    assertThatThrownBy(() -> AllowedOrigins.parse(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The setting faq.cors.origins (FAQ_CORS_ORIGINS)");
  }
}
