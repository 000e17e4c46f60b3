package io.github.faqwidget.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The judged queries, mixed the same way in every run, as paths of the servers that are asked them. */
public final class JudgedQueries {

  /** As many as the panel asks for. */
  private static final int HITS = 6;
  private static final long SEED = 281;

  private final List<Query> queries;

  private record Query(String text, String context) {}

  private JudgedQueries(List<Query> queries) {
    this.queries = queries;
  }

  /** Reads a file of judged queries, one a line after the head: id, type, query, context, relevant entries. */
  public static JudgedQueries read(Path file) throws IOException {
    List<Query> queries = new ArrayList<>(Files.readAllLines(file).stream().skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Query(cells[2], cells[3]))
        .toList());
    Collections.shuffle(queries, new Random(SEED));
    return new JudgedQueries(queries);
  }

  public int count() {
    return queries.size();
  }

  /** As the panel asks; every query of each catalog, the catalogs in turn. */
  public List<String> ofApi(List<String> catalogs) {
    return IntStream.range(0, queries.size() * catalogs.size())
        .mapToObj(i -> ofApi(catalogs.get(i % catalogs.size()), queries.get(i / catalogs.size())))
        .toList();
  }

  /**
   * As somebody would ask Solr who wants the same: the texts of the entries, with what matched in them. Where nothing
   * was typed, the words of the context.
   */
  public List<String> ofSolr(String core) {
    return ofSolr(core, "number,question,answer,note&hl=true&hl.fl=question,answer,note");
  }

  /** The same for a list of questions alone. */
  public List<String> questionsOfSolr(String core) {
    return ofSolr(core, "number,question");
  }

  private List<String> ofSolr(String core, String wanted) {
    return queries.stream()
        .map(it -> core + "/select?defType=edismax&qf=text&q.op=OR&fl=" + wanted + "&rows=" + HITS
            + "&q=" + encoded(it.text.isEmpty() ? it.context : it.text))
        .toList();
  }

  private static String ofApi(String catalog, Query query) {
    return "api/catalogs/" + catalog + "/search?q=" + encoded(query.text) + "&limit=" + HITS
        + (query.context.isEmpty() ? "" : "&context=" + encoded(query.context));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
