package io.github.faqwidget.document.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are headings, with their answers beneath. Of the levels of headings that have text right beneath
 * them, the one with most such headings asks; wider ones are categories, narrower ones belong to the answer.
 */
final class HeadedAnswers {

  private final List<Block> joined = new ArrayList<>();
  private final int level;
  private Block.@Nullable Heading question;
  private final List<String> answer = new ArrayList<>();

  private HeadedAnswers(int level) {
    this.level = level;
  }

  /** The pairs alone. */
  static List<Block> pairs(List<Block> blocks) {
    return joined(blocks).stream().filter(Block.Pair.class::isInstance).toList();
  }

  /** The blocks with questions and answers joined; none but those that were there where no heading asks. */
  static List<Block> joined(List<Block> blocks) {
    HeadedAnswers answers = new HeadedAnswers(level(blocks));
    blocks.forEach(answers::read);
    answers.end();
    return answers.joined;
  }

  private static int level(List<Block> blocks) {
    Map<Integer, Integer> asked = new TreeMap<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && !(blocks.get(i + 1) instanceof Block.Heading)) {
        asked.merge(heading.level(), 1, Integer::sum);
      }
    }
    return asked.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey).orElse(0);
  }

  private void read(Block block) {
    if (block instanceof Block.Heading heading && heading.level() <= level) {
      end();
      if (heading.level() == level) {
        question = heading;
      } else {
        joined.add(heading);
      }
    } else if (question == null) {
      joined.add(block);
    } else {
      answer.add(text(block));
    }
  }

  private static String text(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.text();
    } else if (block instanceof Block.Pair pair) {
      return pair.question() + "\n" + pair.answer();
    } else if (block instanceof Block.Table table) {
      return String.join("\n", table.rows().stream().map(row -> String.join(" | ", row.cells())).toList());
    }
    return ((Block.Text) block).text();
  }

  private void end() {
    if (question != null) {
      String beneath = String.join("\n", answer).strip();
      joined.add(beneath.isEmpty() ? question
          : new Block.Pair(question.line(), question.text(), beneath));
    }
    question = null;
    answer.clear();
  }
}
