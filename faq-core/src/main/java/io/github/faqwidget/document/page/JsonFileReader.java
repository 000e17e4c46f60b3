package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.document.outline.Outline;
import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.FaqTableException;
import io.github.faqwidget.table.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON: arrays of objects, of which the names are the header; and FAQPage, as pages tell it search engines.
 * Thread-safe.
 */
public final class JsonFileReader implements DocumentReader {

  private static final Pattern JSON = Pattern.compile("^[\\s\\uFEFF]*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\[\"\\]]).*", Pattern.DOTALL);

  @Override
  public boolean reads(SourceFile file) {
    return file.isText() && file.textIfAny().filter(text -> JSON.matcher(text).matches()).isPresent();
  }

  @Override
  public Document read(SourceFile file) {
    Object value = Json.read(file.text().replace("\uFEFF", "")).orElseThrow(() -> new FaqTableException(file.name(),
        "JSONの書き方が正しくありません。かっこやカンマの不足を確かめ、書き出し直してください。",
        "It is no valid JSON. Check for missing brackets or commas, or export it again."));
    List<Block> questions = new ArrayList<>(FaqPage.questions(value));
    return questions.isEmpty() ? new Document(new JsonTables(file, value).sheets(), List.of())
        : new Outline(questions).document();
  }
}
