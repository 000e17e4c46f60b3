package io.github.faqwidget.document.page;

import io.github.faqwidget.document.outline.Block;
import io.github.faqwidget.markup.HtmlText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells search engines of its questions: FAQPage, as JSON-LD or as microdata. */
final class StructuredData {

  private final Document page;

  StructuredData(Document page) {
    this.page = page;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!page.title().isBlank()) {
      blocks.add(new Block.Heading(1, 1, page.title().strip()));
    }
    int titles = blocks.size();
    for (Element script : page.select("script[type=application/ld+json]")) {
      FaqPage.questions(script.data()).forEach(blocks::add);
    }
    if (blocks.size() == titles) {
      page.select("[itemtype$=schema.org/Question]").forEach(question -> microdata(question, blocks));
    }
    return blocks.size() == titles ? List.of() : blocks;
  }

  private static void microdata(Element question, List<Block> blocks) {
    Element name = question.selectFirst("[itemprop=name]");
    Element answer = question.selectFirst("[itemprop=text]");
    if (name != null && answer != null) {
      blocks.add(new Block.Pair(HtmlBlocks.line(question), HtmlText.of(name), HtmlText.of(answer)));
    }
  }
}
