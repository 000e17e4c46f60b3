package io.github.faqwidget.document.page;

import io.github.faqwidget.table.Document;
import io.github.faqwidget.table.DocumentReader;
import io.github.faqwidget.table.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Reads Markdown, by the page that it becomes. Thread-safe. */
public final class MarkdownReader implements DocumentReader {

  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+\\S");
  private static final Pattern TABLE = Pattern.compile("(?m)^ {0,3}\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|[-:| \\t]*$");
  private static final Pattern DETAILS = Pattern.compile("(?im)^ {0,3}<details\\b");
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Parser parser =
      Parser.builder().extensions(TABLES).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES)
      .attributeProviderFactory(context -> (node, tag, attributes) -> node.getSourceSpans().stream().findFirst()
          .ifPresent(span -> attributes.put(HtmlBlocks.LINE, String.valueOf(span.getLineIndex() + 1)))).build();

  /** Two headings are no accident; one is, in a text of another kind. */
  @Override
  public boolean reads(SourceFile file) {
    if (!file.isText() || file.hasHeaderLine()) {
      return false;
    }
    return file.textIfAny().filter(MarkdownReader::isMarkdown).isPresent();
  }

  private static boolean isMarkdown(String text) {
    Matcher heading = HEADING.matcher(text);
    return heading.find() && heading.find() || TABLE.matcher(text).find() || DETAILS.matcher(text).find();
  }

  @Override
  public Document read(SourceFile file) {
    return HtmlReader.document(Jsoup.parse(renderer.render(parser.parse(file.text()))));
  }
}
