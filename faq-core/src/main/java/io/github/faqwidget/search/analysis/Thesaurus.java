package io.github.faqwidget.search.analysis;

import io.github.faqwidget.search.analysis.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Synonyms as the texts of a table have them, and as people who ask do: of a pair {@code a => b}, who types a finds b
 * too, but not the other way round. Immutable.
 *
 * @param ofTable the synonyms that hold for the texts of a table
 * @param ofQuery the synonyms that hold for what people type
 */
public record Thesaurus(Synonyms ofTable, Synonyms ofQuery) {

  /** The parts that are shipped, each a file of its own: what any office needs, and areas of office life. */
  public static final List<String> AREAS = Resource.lines("thesaurus/areas.txt");

  /** No synonyms at all. */
  public static final Thesaurus NONE = new Thesaurus(Synonyms.NONE, Synonyms.NONE);

  private static final String ARROW = "=>";
  /** How much a pair counts that a writer gave the strength 1, 2 or 3. */
  private static final double[] STRENGTHS = {.5, .8, 1};

  /** What is shipped, read once for all catalogs. */
  private static final class Shipped {
    static final Thesaurus ALL = ofAreas(AREAS);
  }

  /**
   * A line of a thesaurus.
   *
   * @param words {@code a, b, c} that mean the same; or {@code a, b => c}
   * @param strength how much a member counts for another, above 0 to 1
   */
  private record Line(String words, double strength) {

    static Line ofArea(String line) {
      String[] cells = line.split("\t");
      return new Line(cells[1], STRENGTHS[Integer.parseInt(cells[2]) - 1]);
    }
  }

  /** The synonyms that hold for any office's table, the same for every caller. */
  public static Thesaurus shipped() {
    return Shipped.ALL;
  }

  /** Those of some of the {@link #AREAS}. */
  public static Thesaurus ofAreas(Collection<String> areas) {
    Thesaurus thesaurus = NONE;
    for (String area : areas) {
      List<Line> lines = Resource.lines("thesaurus/" + area + ".tsv").stream().map(Line::ofArea).toList();
      thesaurus = thesaurus.with(area, lines);
    }
    return thesaurus;
  }

  /** These, and behind them a catalog's own, a line each in the Solr format. */
  public Thesaurus with(List<String> lines) {
    return lines.isEmpty() ? this : with("", lines.stream().map(line -> new Line(line, 1)).toList());
  }

  private Thesaurus with(String source, List<Line> lines) {
    Map<List<String>, List<Synonym>> table = new HashMap<>();
    Map<List<String>, List<Synonym>> query = new HashMap<>();
    try (WordAnalyzer analyzer = new WordAnalyzer(Synonyms.NONE)) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        Synonym synonym = Synonym.of(source + i, line.words(), line.strength());
        String[] sides = line.words().split(ARROW, 2);
        members(sides[sides.length - 1], analyzer).forEach(member -> add(table, member, synonym));
        Stream.of(sides).flatMap(side -> members(side, analyzer)).forEach(member -> add(query, member, synonym));
      }
    }
    return new Thesaurus(ofTable.with(table), ofQuery.with(query));
  }

  private static Stream<List<String>> members(String side, WordAnalyzer analyzer) {
    return Stream.of(side.split(","))
        .map(member -> AnalyzedText.terms(analyzer, member))
        .filter(words -> !words.isEmpty());
  }

  private static void add(Map<List<String>, List<Synonym>> groups, List<String> member, Synonym synonym) {
    List<Synonym> known = groups.computeIfAbsent(member, key -> new ArrayList<>(1));
    if (!known.contains(synonym)) {
      known.add(synonym);
    }
  }
}
