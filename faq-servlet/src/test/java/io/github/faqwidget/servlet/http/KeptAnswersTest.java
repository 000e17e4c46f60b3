package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.http.KeptAnswers.Answer;
import io.github.faqwidget.servlet.http.KeptAnswers.Question;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptAnswersTest {

  private static final int ROOM = 20_000;
  private static final Question PHONE = question("phone");

  @Test
  void what_was_answered_before_is_known() {
    KeptAnswers answers = new KeptAnswers(ROOM);
    Answer first = answer("first");

    answers.keep(PHONE, first);

    assertThat(answers.find(question("phone"))).containsSame(first);
  }

  static Stream<Question> otherQuestions() {
    return Stream.of(
        new Question("vpn", "1", "/search?q=phone", null),
        new Question("m365-mfa", "2", "/search?q=phone", null),
        new Question("m365-mfa", "1", "/search?q=phone&limit=6", null),
        new Question("m365-mfa", "1", "/suggest?q=phone", null),
        new Question("m365-mfa", "1", "/search?q=phone", "text/html"));
  }

  @ParameterizedTest
  @MethodSource("otherQuestions")
  void another_catalog_version_path_or_kind_is_another_question(Question other) {
    KeptAnswers answers = new KeptAnswers(ROOM);

    answers.keep(PHONE, answer("first"));

    assertThat(answers.find(other)).isEmpty();
  }

  @Test
  void those_that_nobody_asked_for_the_longest_make_room_for_others() {
    KeptAnswers answers = new KeptAnswers(ROOM);
    answers.keep(PHONE, answer("first"));
    answers.keep(question("new phone"), answer("second"));
    for (int i = 0; i < 100; i++) {
      answers.keep(question("SMS" + i), answer("SMS" + i));
      assertThat(answers.find(PHONE)).isPresent();
    }

    assertThat(answers.find(question("new phone"))).isEmpty();
  }

  @Test
  void no_more_are_kept_than_there_is_room_for() {
    KeptAnswers answers = new KeptAnswers(ROOM);
    IntStream.range(0, 100).forEach(i -> answers.keep(question("SMS" + i), answer("x".repeat(500))));

    long kept = IntStream.range(0, 100).filter(i -> answers.find(question("SMS" + i)).isPresent()).count();

    assertThat(kept).isBetween(5L, 20L);
  }

  @Test
  void the_same_asked_twice_at_once_takes_room_once() {
    KeptAnswers answers = new KeptAnswers(ROOM);
    answers.keep(question("new phone"), answer("second"));

    IntStream.range(0, 100).forEach(i -> answers.keep(PHONE, answer("first")));

    assertThat(answers.find(question("new phone"))).isPresent();
  }

  @Test
  void without_room_nothing_is_kept() {
    KeptAnswers answers = new KeptAnswers(0);

    answers.keep(PHONE, answer("first"));

    assertThat(answers.find(PHONE)).isEmpty();
  }

  private static Answer answer(String text) {
    return new Answer("application/json", new Body(text.getBytes(StandardCharsets.UTF_8)), null);
  }

  private static Question question(String text) {
    return new Question("m365-mfa", "1", "/search?q=" + text, null);
  }
}
