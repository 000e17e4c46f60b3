package io.github.faqwidget.servlet.contract;

import static io.github.faqwidget.servlet.contract.HttpApi.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers send about entries: fewer than the limit of a minute, on a server that has the usual one. */
interface FeedbackContract extends Served {

  String FEEDBACK = CATALOG + "/feedback";

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"number\":23,\"solved\":true}",
      " {\"solved\":false, \"number\":1, \"comment\":null, \"later\":\"unknown\"} \n",
      "{\"number\":23,\"solved\":false,\"comment\":\"機種変更した\\n𠮷田\",\"q\":\"機種変\",\"section\":\"手順1\"}"})
  default void takes_feedback_and_has_nothing_to_say(String body) {
    HttpResponse<byte[]> response = api().post(FEEDBACK, body);

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.body()).isEmpty();
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "number  | {\"solved\":true}",
      "number  | {\"number\":0,\"solved\":true}",
      "number  | {\"number\":\"23\",\"solved\":true}",
      "solved  | {\"number\":23,\"solved\":\"true\"}",
      "comment | {\"number\":23,\"solved\":true,\"comment\":5}",
      "comment | {\"number\":23,\"solved\":true,\"comment\":\"\\u0000\"}",
      "q       | {\"number\":23,\"solved\":true,\"q\":\"\\ud800\"}",
      "number  | {\"number\":23,\"solved\":true,\"number\":24}"})
  default void names_the_member_that_is_wrong(String member, String body) {
    HttpResponse<byte[]> response = api().post(FEEDBACK, body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertProblem(response);
    assertThat(HttpApi.json(response.body()).getString("parameter")).isEqualTo(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "23", "[]", "{", "{\"number\":23,\"solved\":true}}", "{\"a\":{}}", "{\"a\":[[[[1]]]]}"})
  default void takes_nothing_but_a_flat_object(String body) {
    HttpResponse<byte[]> response = api().post(FEEDBACK, body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertProblem(response);
  }

  @ParameterizedTest
  @CsvSource({"comment, 501", "q, 201", "section, 101"})
  default void has_bounds(String member, int length) {
    HttpResponse<byte[]> response = api().post(FEEDBACK,
        "{\"number\":23,\"solved\":true,\"" + member + "\":\"" + "あ".repeat(length) + "\"}");

    assertThat(HttpApi.json(response.body()).getString("detail"))
        .isEqualTo(member + " has at most " + (length - 1) + " characters, not " + length);
  }

  @Test
  default void knows_of_what_it_speaks() {
    assertThat(api().post(FEEDBACK, "{\"number\":47,\"solved\":true}").statusCode()).isEqualTo(404);
    assertThat(api().post("api/catalogs/none/feedback", "{\"number\":1,\"solved\":true}").statusCode())
        .isEqualTo(404);
  }

  @Test
  default void turns_away_what_is_too_big_or_no_json() {
    HttpResponse<byte[]> tooBig = api().post(FEEDBACK, "{\"x\":\"" + "a".repeat(9_000) + "\"}");
    HttpResponse<byte[]> form = api().send("POST", FEEDBACK, BodyPublishers.ofString("number=23"),
        "Content-Type", "application/x-www-form-urlencoded");
    HttpResponse<byte[]> untold =
        api().send("POST", FEEDBACK, BodyPublishers.ofString("{\"number\":23,\"solved\":true}"));

    assertThat(tooBig.statusCode()).isEqualTo(413);
    assertProblem(tooBig);
    assertThat(form.statusCode()).isEqualTo(415);
    assertProblem(form);
    assertThat(untold.statusCode()).isEqualTo(415);
  }

  @Test
  default void gives_no_feedback_back() {
    HttpResponse<byte[]> response = api().get(FEEDBACK);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).isEqualTo("OPTIONS, POST");
    assertThat(header(api().send("OPTIONS", FEEDBACK), "Allow")).isEqualTo("OPTIONS, POST");
  }
}
