package io.github.faqwidget.servlet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs, entries, health. */
interface CatalogsContract extends Served {

  @Test
  default void lists_the_catalogs() {
    JsonObject summary = api().json("api/catalogs").getJsonArray("catalogs").getJsonObject(0);

    assertThat(summary.getString("id")).isEqualTo("m365-mfa");
    assertThat(summary.getString("updated")).isEqualTo("2024-01");
    assertThat(summary.getString("language")).isEqualTo("ja");
    assertThat(summary.getInt("entryCount")).isEqualTo(46);
    assertThat(summary.getString("version")).matches("[A-Za-z0-9]+");
  }

  @Test
  default void describes_a_catalog_and_the_sections_that_its_entries_cite() {
    JsonObject catalog = api().json(CATALOG);

    assertThat(catalog.getString("title")).isNotBlank();
    assertThat(catalog.getString("manual")).startsWith("https://");
    assertThat(catalog.getJsonArray("sections").getValuesAs(JsonObject.class))
        .filteredOn(section -> section.getString("id").equals("手順1"))
        .singleElement()
        .satisfies(section -> assertThat(section.getJsonArray("entries").toString()).contains("3"));
  }

  @Test
  default void lists_the_entries_in_the_order_of_the_table() {
    JsonObject answer = api().json(CATALOG + "/entries");

    assertThat(answer.getString("catalog")).isEqualTo("m365-mfa");
    assertThat(answer.getJsonArray("entries").getValuesAs(entry -> entry.asJsonObject().getInt("number")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 46).boxed().toList());
  }

  @Test
  default void divides_an_answer_into_parts_without_losing_a_character() {
    assertThat(api().json(CATALOG + "/entries").getJsonArray("entries").getValuesAs(JsonObject.class))
        .extracting(entry -> entry.getJsonObject("answer"))
        .allSatisfy(text -> assertThat(textOfBlocks(text)).isEqualTo(text.getString("text")));
  }

  @Test
  default void answers_with_one_entry_and_keeps_empty_notes() {
    JsonObject entry = api().json(CATALOG + "/entries/1");

    assertThat(entry.getInt("number")).isEqualTo(1);
    assertThat(entry.getString("lang")).isEqualTo("ja");
    assertThat(entry.getString("question")).isEqualTo("手順書がどこにあるのか教えてほしい。");
    assertThat(entry.getJsonObject("note")).hasToString("{\"blocks\":[],\"text\":\"\"}");
  }

  @Test
  default void answers_with_the_translation_that_somebody_asks_for() {
    JsonObject entry = api().json(CATALOG + "/entries/24?lang=en");

    assertThat(entry.getString("lang")).isEqualTo("en");
    assertThat(entry.getString("question")).startsWith("I got a new mobile phone");
    assertThat(entry.getJsonArray("sections")).hasToString("[\"手順3\"]");
  }

  @Test
  default void keeps_to_the_catalogs_language_where_there_is_no_translation() {
    assertThat(api().json(CATALOG + "/entries/1?lang=tlh-Latn").getString("lang")).isEqualTo("ja");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "api", "api/", "api/nothing", "api/catalogs/none", "api/catalogs/none/search?q=a",
      "api/catalogs/M365-MFA", "api/catalogs/%E6%89%8B%E9%A0%86", "api/catalogs/m365-mfa/nothing",
      "api/catalogs/m365-mfa/entries/0", "api/catalogs/m365-mfa/entries/47",
      "api/catalogs/m365-mfa/entries/-1", "api/catalogs/m365-mfa/entries/1x",
      "api/catalogs/m365-mfa/entries/99999999999999999999", "api/catalogs/m365-mfa/entries/1/2"})
  default void says_that_there_is_no_such_thing(String path) {
    HttpResponse<byte[]> response = api().get(path);

    assertThat(response.statusCode()).as(path).isEqualTo(404);
    assertProblem(response);
  }

  @Test
  default void is_healthy_and_never_kept_so() {
    HttpResponse<byte[]> response = api().get("api/health");
    JsonObject check = HttpApi.json(response.body()).getJsonArray("checks").getJsonObject(0);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(HttpApi.header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(HttpApi.json(response.body()).getString("status")).isEqualTo("UP");
    assertThat(check.getString("name")).isEqualTo("m365-mfa");
    assertThat(check.getJsonObject("data").getInt("entryCount")).isEqualTo(46);
  }

  @Test
  default void describes_itself_for_machines() {
    assertThat(api().json("api/openapi.json").getString("openapi")).startsWith("3.1.");
  }

  private static String textOfBlocks(JsonObject text) {
    return text.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
        .flatMap(block -> block.getJsonArray("items").getValuesAs(JsonObject.class).stream())
        .map(item -> item.getString("marker")
            + item.getJsonArray("inlines").getValuesAs(JsonObject.class).stream()
                .map(inline -> inline.getString("text"))
                .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }
}
