package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.LinearPatterns;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No regular expression of this product takes more than its share of a text, whatever the text repeats. */
class LinearPatternsTest {

  @Test
  void take_looks_at_a_text_in_proportion_to_its_length() throws Exception {
    assertThat(LinearPatterns.slowOnes(Path.of("target/classes"))).isEmpty();
    assertThat(LinearPatterns.slowOnes(Path.of("../faq-core/target/classes"))).isEmpty();
  }

  @Test
  void take_no_more_where_they_stand_in_a_method_or_in_a_script() throws Exception {
    assertThat(LinearPatterns.slowOnes(Stream.of("faq-core/src/main/java", "faq-xls/src/main/java", "faq-servlet/src/main/java",
            "faq-admin/src/main/java", "faq-widget/src/main/js", "faq-admin/src/main/resources/META-INF/resources/faq-admin")
        .map(folder -> Path.of("..", folder))
        .toList())).isEmpty();
  }

  @Test
  void would_be_told_apart_from_those_that_try_everything() {
    assertThat(LinearPatterns.isSlow(Pattern.compile("【\\s*(.+?)\\s*】"))).isTrue();
    assertThat(LinearPatterns.isSlow(Pattern.compile("(?:a+)+b"))).isTrue();
    assertThat(LinearPatterns.isSlow(Pattern.compile("[,;\\t]+$"))).isTrue();
    assertThat(LinearPatterns.isSlow(Pattern.compile("【[^】]*+】"))).isTrue();
    assertThat(LinearPatterns.isSlow(Pattern.compile("【[^【】]*+】"))).isFalse();
  }
}
