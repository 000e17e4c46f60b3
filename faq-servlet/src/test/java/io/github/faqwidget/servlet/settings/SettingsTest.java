package io.github.faqwidget.servlet.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faqwidget.servlet.settings.Settings.Limits;
import io.github.faqwidget.servlet.settings.Settings.Log;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir
  private Path folder;

  @Test
  void nothing_set_means_the_catalogs_in_the_war_and_no_other_origin() throws Exception {
    Settings settings = Settings.read(List.of());

    assertThat(settings.catalogs()).isNull();
    assertThat(settings.interval()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.answersKept()).isEqualTo(32);
    assertThat(settings.origins().none()).isTrue();
    assertThat(settings.proxies().isEmpty()).isTrue();
    assertThat(settings.limits()).isEqualTo(new Limits(3000, 60, 300));
    assertThat(settings.monitoring().allows(Optional.empty(), null)).isTrue();
    assertThat(settings.log()).isEqualTo(new Log(false, false, false));
  }

  @Test
  void the_first_place_that_has_a_value_wins() throws Exception {
    Path first = Files.createDirectory(folder.resolve("1"));
    Path second = Files.createDirectory(folder.resolve("2"));
    SettingSource environment = source(Setting.CATALOGS, first.toString());
    SettingSource properties = source(Setting.CATALOGS, second.toString());

    assertThat(Settings.read(List.of(environment, properties)).catalogs()).isEqualTo(first);
    assertThat(Settings.read(List.of(setting -> null, properties)).catalogs()).isEqualTo(second);
    assertThat(Settings.read(List.of(setting -> "  ", properties)).catalogs()).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder", "pom.xml", "\0"})
  void a_folder_that_is_none_is_named_with_its_setting(String value) {
    assertThatThrownBy(() -> read(Setting.CATALOGS, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The setting faq.catalogs (FAQ_CATALOGS) names a folder")
        .hasMessageEndingWith(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CATALOGS_INTERVAL    | -1           | is a whole number from 0 to 3600, not -1",
      "CATALOGS_INTERVAL    | 3601         | is a whole number from 0 to 3600, not 3601",
      "CATALOGS_INTERVAL    | 5s           | is a whole number from 0 to 3600, not 5s",
      "ANSWERS_KEPT         | 1 GB         | is a whole number from 0 to 1000, not 1 GB",
      "LIMIT_REQUESTS       | 99999999999  | is a whole number from 0 to 1000000, not 99999999999",
      "LIMIT_FEEDBACK       | many         | is a whole number from 0 to 1000000, not many",
      "ORIGINS              | a.example    | is * or lists origins such as https://intranet.example.jp, "
          + "without a path and separated by spaces or commas; this is none: a.example",
      "PROXIES              | proxy.local  | lists addresses such as 10.1.2.3, 10.1.0.0/16 or fd00::/8, "
          + "separated by spaces or commas; this is none: proxy.local",
      "MONITORING_ADDRESSES | 10.0.0.0/33  | lists addresses such as 10.1.2.3, 10.1.0.0/16 or fd00::/8, "
          + "separated by spaces or commas; this is none: 10.0.0.0/33",
      "LOG_QUERIES          | ja           | is yes or no, not ja"})
  void a_wrong_value_is_told_with_its_setting_and_the_mend(Setting setting, String value, String rule) {
    assertThatThrownBy(() -> read(setting, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The setting " + setting.key() + " (" + setting.environment() + ") " + rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"too-short", "a secret with spaces in it", "秘密の合言葉はとても長いのです、はい"})
  void a_wrong_token_is_told_without_showing_it(String token) {
    assertThatThrownBy(() -> read(Setting.MONITORING_TOKEN, token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The setting faq.monitoring.token (FAQ_MONITORING_TOKEN) has 16 to 200 ")
        .message().doesNotContain(token);
  }

  @Test
  void operators_are_told_by_address_or_token_where_either_is_set() throws Exception {
    Map<Setting, String> both = Map.of(
        Setting.MONITORING_ADDRESSES, "10.1.0.0/16, ::1", Setting.MONITORING_TOKEN, "0123456789abcdef");
    Monitoring monitoring = Settings.read(List.of(both::get)).monitoring();

    assertThat(monitoring.allows(Optional.of(InetAddress.getByName("10.1.9.9")), null)).isTrue();
    assertThat(monitoring.allows(Optional.of(InetAddress.getByName("::1")), null)).isTrue();
    assertThat(monitoring.allows(Optional.of(InetAddress.getByName("10.2.0.1")), null)).isFalse();
    assertThat(monitoring.allows(Optional.empty(), "Bearer 0123456789abcdef")).isTrue();
    assertThat(monitoring.allows(Optional.empty(), "Bearer 0123456789abcdeF")).isFalse();
    assertThat(monitoring.allows(Optional.empty(), "0123456789abcdef")).isFalse();
  }

  @Test
  void an_empty_token_opens_nothing() {
    Monitoring monitoring = read(Setting.MONITORING_ADDRESSES, "10.1.0.0/16").monitoring();

    assertThat(monitoring.allows(Optional.empty(), "Bearer ")).isFalse();
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

  @ParameterizedTest
  @ValueSource(strings = {"operations.md", "operations.ja.md"})
  void the_pages_for_operators_have_each_setting_with_its_default(String page) throws Exception {
    assertThat(Files.readAllLines(Path.of("../docs", page)))
        .filteredOn(line -> line.startsWith("| `FAQ_"))
        .extracting(line -> line.replaceFirst("^(\\| `\\w+` \\| `[\\w.]+` \\|) .* (\\| [^|]* \\|)$", "$1$2"))
        .containsExactlyElementsOf(Arrays.stream(Setting.values())
            .map(it -> "| `%s` | `%s` || %s |".formatted(it.environment(), it.key(), shownDefault(it)))
            .toList());
  }

  @Test
  void the_english_page_says_what_each_is_for_as_the_code_does() throws Exception {
    assertThat(Files.readString(Path.of("../docs/operations.md")))
        .contains(Arrays.stream(Setting.values())
            .map(it -> "| `%s` | `%s` | %s | %s |"
                .formatted(it.environment(), it.key(), it.meaning(), shownDefault(it)))
            .toList());
  }

  private static String shownDefault(Setting setting) {
    return setting.fallback().isEmpty() ? "–" : setting.fallback();
  }

  private static Settings read(Setting setting, String value) {
    return Settings.read(List.of(source(setting, value)));
  }

  private static SettingSource source(Setting setting, String value) {
    return asked -> asked == setting ? value : null;
  }
}
