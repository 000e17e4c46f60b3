package io.github.faqwidget.table;

import io.github.faqwidget.entry.FaqEntry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a table from a file that only looks like one: nobody is served rubbish, and an older version stays. */
public final class Soundness {

  private static final Pattern NO_WORDS = Pattern.compile("(?:https?://\\S*|</?[A-Za-z][^<>]{0,200}+>|[^\\p{L}])*+");

  private Soundness() {}

  /**
   * Looks at what a table's rows made.
   *
   * @throws FaqTableException if it has no entry, more rows at fault than entries, or half of its questions say nothing
   */
  public static void require(String file, FaqTable table) {
    List<RowProblem> errors = table.problems().stream()
        .filter(problem -> problem.code().isError() && !problem.code().isWithholding()).toList();
    int entries = table.entries().size();
    if (errors.size() > entries + table.withheld().size()) {
      throw new FaqTableException(file,
          "読めない行(%d)が読めた行(%d)より多いので、この表は使いません。最初の問題: %s"
              .formatted(errors.size(), entries, errors.get(0).message(Locale.JAPANESE)),
          "More rows are at fault (%d) than can be read (%d), so this table is not used. The first problem: %s"
              .formatted(errors.size(), entries, errors.get(0).message(Locale.ENGLISH)));
    }
    if (entries + table.withheld().size() == 0) {
      throw new FaqTableException(file, "見出しの下に項目が1件もありません。質問と回答の行を入れてください。",
          "There is no entry below the header. Put in rows of questions and answers.");
    }
    long empty = table.entries().stream().map(FaqEntry::question)
        .filter(question -> NO_WORDS.matcher(question.text()).matches()).count();
    if (empty * 2 > entries) {
      throw new FaqTableException(file,
          "質問の列の半分以上(%d件)に文がないので、この表は使いません。見出しの「問い合わせ」が質問の列か確かめてください。".formatted(empty),
          "More than half of the questions (%d) have no words, so this table is not used. Is 問い合わせ the header of the right column?"
              .formatted(empty));
    }
  }
}
