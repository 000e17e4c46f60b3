package io.github.faqwidget.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines that start with {@code Q.} and {@code A.} to questions with their answers. */
final class QuestionLines {

  private final List<Block> joined = new ArrayList<>();
  private final List<String> question = new ArrayList<>();
  private @Nullable List<String> answer;
  private int line;

  private QuestionLines() {}

  /** The blocks with such lines joined; as they are where a question has no answer. */
  static List<Block> joined(List<Block> blocks) {
    QuestionLines lines = new QuestionLines();
    for (Block block : blocks) {
      if (block instanceof Block.Text text) {
        text.text().lines().forEach(each -> lines.read(text.line(), each));
      } else {
        lines.end();
        lines.joined.add(block);
      }
    }
    lines.end();
    boolean any = lines.joined.stream().anyMatch(Block.Pair.class::isInstance);
    return any ? lines.joined : blocks;
  }

  private void read(int at, String text) {
    if (Marked.startsQuestion(text)) {
      end();
      line = at;
      question.add(text);
    } else if (question.isEmpty()) {
      joined.add(new Block.Text(at, text));
    } else if (answer == null && !Marked.startsAnswer(text)) {
      question.add(text);
    } else {
      answer = answer == null ? new ArrayList<>() : answer;
      answer.add(text);
    }
  }

  private void end() {
    String asked = String.join("\n", question).strip();
    if (answer != null) {
      joined.add(new Block.Pair(line, asked, String.join("\n", answer).strip()));
    } else if (!asked.isEmpty()) {
      joined.add(new Block.Text(line, asked));
    }
    question.clear();
    answer = null;
  }
}
