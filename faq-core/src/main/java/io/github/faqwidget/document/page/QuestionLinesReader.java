package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.document.outline.Outline;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads text without columns, of which the lines start with Q. and A. Thread-safe. */
public final class QuestionLinesReader implements DocumentReader {

  @Override
  public boolean reads(SourceFile file) {
    return file.isText() && !file.hasHeaderLine()
        && file.textIfAny().filter(text -> new Outline(lines(text)).questions() > 0).isPresent();
  }

  @Override
  public Document read(SourceFile file) {
    return new Outline(lines(file.text())).document();
  }

  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int line = 0;
    for (String each : text.split("\\R", -1)) {
      line++;
      if (!each.isBlank()) {
        lines.add(new Block.Text(line, each.strip()));
      }
    }
    return lines;
  }
}
