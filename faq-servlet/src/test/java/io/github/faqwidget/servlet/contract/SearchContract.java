package io.github.faqwidget.servlet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search and suggestions. */
interface SearchContract extends Served {

  @Test
  default void finds_the_entry_that_answers() {
    JsonObject answer = search("q=" + HttpApi.encode("秘密鍵が表示されない"));
    JsonObject hit = answer.getJsonArray("hits").getJsonObject(0);

    assertThat(answer.getString("fit")).isEqualTo("good");
    assertThat(hit.getInt("number")).isEqualTo(5);
    assertThat(hit.getString("question")).contains("秘密鍵が表示されない");
    assertThat(hit.getJsonObject("answer").getString("text")).isNotBlank();
    assertThat(hit.getJsonNumber("score").doubleValue()).isPositive();
    assertThat(hit.getJsonObject("highlights").keySet())
        .containsExactlyInAnyOrder("question", "answer", "note");
  }

  @Test
  default void finds_nothing_for_what_no_entry_is_about() {
    JsonObject answer = search("q=" + HttpApi.encode("東京から大阪までの新幹線の料金"));

    assertThat(answer.getString("fit")).isEqualTo("none");
    assertThat(answer.getJsonArray("hits")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  default void gives_no_more_hits_than_asked_for(int limit) {
    assertThat(search("q=" + HttpApi.encode("認証") + "&limit=" + limit).getJsonArray("hits"))
        .hasSizeBetween(1, limit);
  }

  @Test
  default void gives_five_hits_at_the_most_unless_asked() {
    assertThat(search("q=" + HttpApi.encode("認証")).getJsonArray("hits")).hasSizeBetween(1, 5);
  }

  @Test
  default void takes_many_contexts() {
    String contexts =
        "&context=" + HttpApi.encode("【手順1】認証アプリ") + "&context=https%3A%2F%2Fexample.jp%2F";

    assertThat(search("q=QR" + contexts).getJsonObject("context")).isNotNull();
  }

  @Test
  default void says_how_it_read_what_was_typed_in_latin_letters() {
    assertThat(search("q=himitsukagi").getString("spelling")).isEqualTo("秘密鍵");
    assertThat(search("q=" + HttpApi.encode("秘密鍵"))).doesNotContainKey("spelling");
  }

  @Test
  default void says_why_a_hit_was_found_only_when_asked() {
    String query = "q=" + HttpApi.encode("アプリを消した");
    JsonObject hit = search(query + "&explain=true").getJsonArray("hits").getJsonObject(0);
    JsonObject why = hit.getJsonObject("explanation");

    assertThat(why.getJsonNumber("score").doubleValue())
        .isCloseTo(hit.getJsonNumber("score").doubleValue(), within(1e-6));
    assertThat(why.getJsonArray("summary").getString(0)).contains("「" + why.getString("text") + "」");
    assertThat(search(query + "&explain=true&lang=en").getJsonArray("hits").getJsonObject(0)
        .getJsonObject("explanation").getJsonArray("summary").toString()).contains("points");
    assertThat(search(query).getJsonArray("hits").getJsonObject(0)).doesNotContainKey("explanation");
  }

  @ParameterizedTest
  @CsvSource({"en, points", "EN-gb, points", "ja, 点", "fr, 点", "enx, 点", "aaaab-abcde, 点"})
  default void says_why_in_english_to_who_asks_for_it_and_else_in_japanese(String language, String word) {
    JsonObject hit = search("q=" + HttpApi.encode("アプリを消した") + "&explain=true&lang=" + language)
        .getJsonArray("hits").getJsonObject(0);

    assertThat(hit.getJsonObject("explanation").getJsonArray("summary").toString()).contains(word);
  }

  @Test
  default void relates_an_entry_to_others() {
    JsonObject answer = api().json("api/catalogs/m365-mfa/entries/23/related?limit=2&lang=en");

    assertThat(answer.getInt("number")).isEqualTo(23);
    assertThat(answer.getJsonArray("related")).hasSizeBetween(1, 2);
    assertThat(answer.getJsonArray("related").getJsonObject(0).getInt("number")).isEqualTo(24);
    assertThat(answer.getJsonArray("related").getJsonObject(0).getString("lang")).isEqualTo("en");
  }

  @Test
  default void suggests_whole_questions() {
    JsonObject answer = api().json(CATALOG + "/suggest?limit=3&q=" + HttpApi.encode("認証"));
    JsonArray suggestions = answer.getJsonArray("suggestions");

    assertThat(answer.getString("query")).isEqualTo("認証");
    assertThat(suggestions).hasSizeBetween(1, 3);
    assertThat(suggestions.getJsonObject(0).keySet()).containsExactlyInAnyOrder("id", "number", "question");
  }

  /** Everything that can be typed is something to look for: no character of it is an order to the server. */
  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "　", "アプリ", "ｱﾌﾟﾘ", "𠮷野家で𩸽を食べる👩‍⚕️", "e\u0301\u0323", "\u202Eabc",
      "\uFEFF", "\uFFFE", "a\tb\r\nc",
      "*", "?", "*:*", "question:*", "a* OR b?", "+-&&||!(){}[]^\"~*?:\\/", "\"", "\\", "(((((((((", "a~9999",
      "[* TO *]", "/.*/", "NOT", "AND OR", "' OR 1=1 --", "<script>alert(1)</script>", "${jndi:ldap://x}",
      "{{7*7}}", "%00", "%25", "../../etc/passwd", "a&b=c;d#e", "null", "-1", "１２３"})
  default void takes_whatever_is_typed_as_words(String typed) {
    for (String path : List.of("/search?q=", "/suggest?q=", "/search?q=x&context=")) {
      var response = api().get(CATALOG + path + HttpApi.encode(typed));
      assertThat(response.statusCode()).as(path + typed).isEqualTo(200);
      if (!path.contains("context")) {
        assertThat(HttpApi.json(response.body()).getString("query")).isEqualTo(typed);
      }
    }
  }

  @Test
  default void takes_the_longest_words_and_many_of_them() {
    for (String typed : List.of(
        "a".repeat(2_000), "a ".repeat(1_000), "*".repeat(2_000), "(".repeat(2_000))) {
      assertThat(api().get(CATALOG + "/search?q=" + HttpApi.encode(typed)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  default void answers_many_at_once_as_it_answers_one() {
    List<String> paths =
        List.of("/search?q=QR", "/search?q=" + HttpApi.encode("認証"), "/suggest?q=PC", "/entries/7");
    List<byte[]> alone = paths.stream().map(path -> api().get(CATALOG + path).body()).toList();

    assertThat(IntStream.range(0, 400).parallel().boxed()
        .filter(i -> !Arrays.equals(
            api().get(CATALOG + paths.get(i % paths.size())).body(), alone.get(i % paths.size())))
        .toList()).isEmpty();
  }

  private JsonObject search(String query) {
    return api().json(CATALOG + "/search?" + query);
  }
}
