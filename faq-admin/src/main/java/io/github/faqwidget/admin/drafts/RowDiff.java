package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different between the entries of two versions.
 *
 * @param added ids that only the later one has
 * @param removed ids that only the earlier one has
 * @param changed the cells that are different in entries that both have
 */
public record RowDiff(List<String> added, List<String> removed, List<Cell> changed) {

  /** A cell and its two texts. */
  public record Cell(String entry, String column, String before, String after) {}

  public RowDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Whether more than half of the entries are gone, which is nobody's wish, most likely. */
  public boolean losesHalf(FaqCatalog before) {
    return removed.size() * 2 > before.entries().size();
  }

  public static RowDiff of(FaqCatalog before, FaqCatalog after) {
    List<Cell> changed = new ArrayList<>();
    for (FaqEntry entry : after.entries()) {
      before.entry(entry.id()).ifPresent(was -> {
        cell(entry.id(), "問い合わせ", was.question().text(), entry.question().text(), changed);
        cell(entry.id(), "回答", was.answer().text(), entry.answer().text(), changed);
        cell(entry.id(), "備考", was.note().text(), entry.note().text(), changed);
      });
    }
    return new RowDiff(only(after, before), only(before, after), changed);
  }

  private static void cell(String entry, String column, String before, String after, List<Cell> changed) {
    if (!before.equals(after)) {
      changed.add(new Cell(entry, column, before, after));
    }
  }

  /** The ids of one catalog that the other has not. */
  private static List<String> only(FaqCatalog one, FaqCatalog other) {
    return one.entries().stream().map(FaqEntry::id).filter(id -> other.entry(id).isEmpty()).toList();
  }
}
