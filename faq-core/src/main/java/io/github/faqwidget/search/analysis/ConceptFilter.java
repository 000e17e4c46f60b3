package io.github.faqwidget.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Adds, in front of the words that stand for them, the concepts of a text. */
final class ConceptFilter extends TokenFilter {

  private final Synonyms synonyms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Deque<AnalyzedText.Term> pending = new ArrayDeque<>();
  private boolean read;

  ConceptFilter(TokenStream words, Synonyms synonyms) {
    super(words);
    this.synonyms = synonyms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!read) {
      addAll(readWords());
      read = true;
    }
    AnalyzedText.Term next = pending.poll();
    if (next == null) {
      return false;
    }
    clearAttributes();
    term.append(next.text());
    offset.setOffset(next.start(), next.end());
    return true;
  }

  private List<AnalyzedText.Term> readWords() throws IOException {
    List<AnalyzedText.Term> words = new ArrayList<>();
    while (input.incrementToken()) {
      words.add(new AnalyzedText.Term(term.toString(), offset.startOffset(), offset.endOffset()));
    }
    return words;
  }

  private void addAll(List<AnalyzedText.Term> words) {
    Deque<Synonyms.Match> matches =
        new ArrayDeque<>(synonyms.matches(words.stream().map(AnalyzedText.Term::text).toList()));
    for (int i = 0; i < words.size(); i++) {
      while (!matches.isEmpty() && matches.peek().start() == i) {
        Synonyms.Match match = matches.remove();
        int end = words.get(match.end() - 1).end();
        pending.add(new AnalyzedText.Term(match.synonym().term(), words.get(i).start(), end));
      }
      pending.add(words.get(i));
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    read = false;
  }
}
