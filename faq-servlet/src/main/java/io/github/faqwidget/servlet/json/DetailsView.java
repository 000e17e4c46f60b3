package io.github.faqwidget.servlet.json;

import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry's row says beside its texts; null for what it does not say, so that it is left out. */
record DetailsView(@Nullable List<String> category, @Nullable List<LinkView> links, @Nullable String owner,
    @Nullable String updated) {

  /** A page or another source that the row names. */
  public record LinkView(String text, @Nullable String href) {

    static LinkView of(EntryLink link) {
      return new LinkView(link.text(), link.href());
    }
  }

  static DetailsView of(EntryDetails details) {
    return new DetailsView(orNull(details.category()), orNull(details.links().stream().map(LinkView::of).toList()),
        details.owner().isEmpty() ? null : details.owner(), details.updated().isEmpty() ? null : details.updated());
  }

  static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
