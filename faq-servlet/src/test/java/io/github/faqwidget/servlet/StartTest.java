package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

  private static final String ROW = "No.\t質問\t回答\n1\t合言葉を忘れた\t窓口へどうぞ\n";

  @TempDir
  private Path folder;
  private Path war;
  private Path catalogs;

  @BeforeEach
  void writeWar() throws IOException {
    war = TestWar.write(folder);
    catalogs = Files.createDirectory(folder.resolve("表"));
  }

  @Test
  void serves_the_catalogs_of_a_folder_instead_of_those_in_the_war() throws Exception {
    addTable("vpn", ROW);
    addTable(".git", ROW);

    try (TomcatServer server = startWithFolder()) {
      assertThat(server.api().json("api/catalogs").getJsonArray("catalogs").getValuesAs(JsonObject.class))
          .extracting(catalog -> catalog.getString("id"))
          .containsExactly("vpn");
    }
  }

  @Test
  void reads_the_catalogs_of_a_packed_war_with_their_translations_and_no_stray_file() throws Exception {
    try (TomcatServer server = TomcatServer.start(war, Map.of())) {
      JsonObject english = server.api().json("api/catalogs/vpn/entries/1?lang=en-GB");
      JsonObject suggestion = server.api().json("api/catalogs/vpn/suggest?lang=en&q=" + HttpApi.encode("合言葉"))
          .getJsonArray("suggestions").getJsonObject(0);

      assertThat(english.getString("lang")).isEqualTo("en");
      assertThat(english.getString("question")).isEqualTo("I forgot my password");
      assertThat(suggestion.getString("question")).isEqualTo("I forgot my password");
    }
  }

  @Test
  void says_that_a_catalog_is_down_of_which_nothing_is_public() throws Exception {
    addTable("vpn", ROW);
    addTable("past", "No.\t質問\t回答\t公開終了日\n1\t合言葉を忘れた\t窓口へどうぞ\t2020/3/31\n");

    try (TomcatServer server = startWithFolder()) {
      JsonObject past = server.api().json("api/health").getJsonArray("checks").getJsonObject(0);
      assertThat(past.getString("name") + past.getString("status")).isEqualTo("pastDOWN");
      assertThat(past.getJsonObject("data").getString("error")).contains("公開", "No entry is public today");
      assertThat(server.api().json("api/catalogs/past/entries").getJsonArray("entries")).isEmpty();
    }
  }

  @Test
  void serves_the_others_where_one_catalog_is_broken_and_says_so() throws Exception {
    addTable("vpn", ROW);
    addTable("broken", "");
    addTable("Not An Id", ROW);

    try (TomcatServer server = startWithFolder()) {
      HttpResponse<byte[]> health = server.api().get("api/health");
      List<JsonObject> checks =
          HttpApi.json(health.body()).getJsonArray("checks").getValuesAs(JsonObject.class);

      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(checks).extracting(it -> it.getString("name") + " " + it.getString("status"))
          .containsExactly("Not An Id DOWN", "broken DOWN", "vpn UP");
      assertThat(checks.get(1).getJsonObject("data").getString("error"))
          .isNotBlank()
          .doesNotContain("Exception", folder.toString());
      assertThat(server.api().get("api/catalogs/vpn").statusCode()).isEqualTo(200);
      assertThat(server.api().get("api/catalogs/broken").statusCode()).isEqualTo(503);
      assertThat(server.api().get("api/catalogs/broken/search?q=a").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void logs_what_is_wrong_with_a_row_in_japanese_and_in_english() throws Exception {
    addTable("vpn", ROW + "\n2\t紙が詰まった。\t\n");

    try (LogLines log = LogLines.of("io.github.faqwidget.servlet.registry.CatalogLoader"); TomcatServer server = startWithFolder()) {
      assertThat(server.started()).isTrue();
      assertThat(log.lines()).anySatisfy(message -> assertThat(message)
          .startsWith("Catalog vpn: table.txt ").contains("回答が空です", "The answer is empty"));
    }
  }

  @Test
  void is_down_where_there_is_no_catalog_at_all() throws Exception {
    try (TomcatServer server = startWithFolder()) {
      HttpResponse<byte[]> health = server.api().get("api/health");

      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(new String(health.body())).isEqualTo("{\"checks\":[],\"status\":\"DOWN\"}");
      assertThat(server.api().get("api/catalogs").statusCode()).isEqualTo(503);
      assertThat(server.api().json("api/catalogs").getString("detail")).contains("api/health");
    }
  }

  @Test
  void does_not_start_on_a_wrong_setting() throws Exception {
    Path nowhere = folder.resolve("nowhere");

    try (TomcatServer server = TomcatServer.start(war, Map.of("faq.catalogs", nowhere.toString()))) {
      assertThat(server.started()).isFalse();
    }
  }

  @Test
  void takes_settings_from_jndi_where_nothing_else_has_them() throws Exception {
    addTable("vpn", ROW);
    Map<String, String> parameters = Map.of("faq.cors.origins", "https://a.example");
    Map<String, String> jndi =
        Map.of("faq.catalogs", catalogs.toString(), "faq.cors.origins", "https://b.example");

    try (TomcatServer server = TomcatServer.start(war, parameters, jndi)) {
      HttpResponse<byte[]> response = server.api().get("api/catalogs", "Origin", "https://a.example");

      assertThat(HttpApi.header(response, "Access-Control-Allow-Origin")).isEqualTo("https://a.example");
      assertThat(HttpApi.json(response.body()).getJsonArray("catalogs")).hasSize(1);
    }
  }

  @Test
  void warns_of_what_looks_like_a_setting_and_is_none() throws Exception {
    try (LogLines log = LogLines.of("io.github.faqwidget.servlet.settings.UnknownSettings");
        TomcatServer server = TomcatServer.start(war, Map.of("faq.catalog", "x", "faq.cors.origins", "*"))) {
      assertThat(server.started()).isTrue();
      assertThat(log.lines()).singleElement().asString().startsWith("There is no setting faq.catalog;");
    }
  }

  private TomcatServer startWithFolder() {
    return TomcatServer.start(war, Map.of("faq.catalogs", catalogs.toString()));
  }

  private void addTable(String id, String table) throws IOException {
    Files.writeString(Files.createDirectory(catalogs.resolve(id)).resolve("table.txt"), table);
  }
}
