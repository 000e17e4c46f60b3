package io.github.faqwidget.search.analysis;

import io.github.faqwidget.search.analysis.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Synonyms as the texts of a table have them, and as people who ask do. Lines are in the Solr format: {@code a, b, c}
 * mean the same; of {@code a, b => c}, who types a or b finds c too, but not the other way round.
 *
 * @param ofTable the synonyms that hold for the texts of a table
 * @param ofQuery the synonyms that hold for what people type
 */
public record Thesaurus(Synonyms ofTable, Synonyms ofQuery) {

  private static final List<String> COMMON = Resource.lines("synonyms.txt");
  private static final String ARROW = "=>";

  /** The groups of a catalog behind those that hold for any office's table. */
  public static List<String> withCommon(List<String> lines) {
    return Stream.concat(COMMON.stream(), lines.stream()).toList();
  }

  public static Thesaurus of(List<String> lines) {
    Map<List<String>, List<Synonym>> ofTable = new HashMap<>();
    Map<List<String>, List<Synonym>> ofQuery = new HashMap<>();
    try (WordAnalyzer analyzer = new WordAnalyzer(Synonyms.NONE)) {
      for (int i = 0; i < lines.size(); i++) {
        Synonym synonym = new Synonym("≈" + i, lines.get(i));
        String[] sides = lines.get(i).split(ARROW, 2);
        for (String member : sides[sides.length - 1].split(",")) {
          List<String> words = AnalyzedText.terms(analyzer, member);
          add(ofTable, words, synonym);
          add(ofQuery, words, synonym);
        }
        if (sides.length == 2) {
          Stream.of(sides[0].split(",")).map(member -> AnalyzedText.terms(analyzer, member))
              .forEach(words -> add(ofQuery, words, synonym));
        }
      }
    }
    return new Thesaurus(new Synonyms(ofTable), new Synonyms(ofQuery));
  }

  private static void add(Map<List<String>, List<Synonym>> groups, List<String> member, Synonym synonym) {
    if (!member.isEmpty()) {
      groups.computeIfAbsent(member, key -> new ArrayList<>()).add(synonym);
    }
  }
}
