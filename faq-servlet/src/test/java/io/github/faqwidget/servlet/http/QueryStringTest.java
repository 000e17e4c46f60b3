package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {
      "q", "q=", "=", "&&", "q=a+b%20c&x=%E3%81%82", "q=%F0%A0%AE%B7", "q=a=b", "q=%00", "q=[]{}|"})
  void percent_encoded_utf_8_is_well_formed(String query) {
    assertThatCode(() -> QueryString.requireWellFormed(query)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
      "q=%, q", "q=%4, q", "q=%zz, q", "q=%+1, q", "a=1&q=100%, q", "q=%FF, q", "q=%ED%A0%80, q",
      "q=%E3%81, q", "q=%C0%80, q", "q=あ, q", "%zz=1,", "あ=1,", "ok=%FF&q=%FF, ok"})
  void anything_else_is_a_problem_of_the_parameter(String query, String parameter) {
    assertThatThrownBy(() -> QueryString.requireWellFormed(query))
        .isInstanceOfSatisfying(ProblemException.class, thrown ->
            assertThat(thrown.problem().parameter()).isEqualTo(parameter));
  }
}
