package io.github.faqwidget.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.search.FaqHits.Fit;
import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.servlet.api.KeptAnswers.Answer;
import io.github.faqwidget.servlet.api.KeptAnswers.Question;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.WrittenView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptAnswersTest {

  private static final Question PHONE = question("電話");

  private int searches;

  @Test
  void what_was_asked_before_is_not_searched_again() {
    KeptAnswers answers = new KeptAnswers(10_000);

    Answer first = ask(answers, PHONE);

    assertThat(ask(answers, question("電話"))).isSameAs(first);
    assertThat(searches).isEqualTo(1);
  }

  static Stream<Question> otherQuestions() {
    return Stream.of(
        new Question("vpn", "1", FaqQuery.of("電話"), null),
        new Question("m365-mfa", "2", FaqQuery.of("電話"), null),
        new Question("m365-mfa", "1", FaqQuery.of("電話 "), null),
        new Question("m365-mfa", "1", new FaqQuery("電話", List.of("手順3"), 5), null),
        new Question("m365-mfa", "1", new FaqQuery("電話", List.of(), 6), null),
        new Question("m365-mfa", "1", FaqQuery.of("電話"), "en"));
  }

  @ParameterizedTest
  @MethodSource("otherQuestions")
  void another_catalog_version_query_or_language_is(Question other) {
    KeptAnswers answers = new KeptAnswers(10_000);

    Answer first = ask(answers, PHONE);

    assertThat(ask(answers, other)).isNotSameAs(first);
  }

  @Test
  void those_that_nobody_asked_for_the_longest_make_room_for_others() {
    KeptAnswers answers = new KeptAnswers(10_000);
    Answer first = ask(answers, PHONE);
    ask(answers, question("機種変"));
    for (int i = 0; i < 100; i++) {
      ask(answers, question("SMS" + i));
      assertThat(ask(answers, PHONE)).isSameAs(first);
    }
    searches = 0;

    ask(answers, question("機種変"));

    assertThat(searches).isEqualTo(1);
  }

  @Test
  void no_more_are_kept_than_there_is_room_for() {
    KeptAnswers answers = new KeptAnswers(10_000);
    IntStream.range(0, 100).forEach(i -> ask(answers, question("SMS" + i)));
    searches = 0;

    IntStream.iterate(99, i -> i >= 0, i -> i - 1).forEach(i -> ask(answers, question("SMS" + i)));

    assertThat(100 - searches).isBetween(5, 20);
  }

  @Test
  void without_room_everything_is_searched() {
    KeptAnswers answers = new KeptAnswers(0);

    ask(answers, PHONE);
    ask(answers, PHONE);

    assertThat(searches).isEqualTo(2);
  }

  private Answer ask(KeptAnswers answers, Question question) {
    return answers.to(question, () -> {
      searches++;
      return new Answer(WrittenView.of(Problem.of(404, "Nothing is like " + question.query().text())), Fit.NONE);
    });
  }

  private static Question question(String text) {
    return new Question("m365-mfa", "1", FaqQuery.of(text), null);
  }
}
