package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.admin.merge.Conflict;
import io.github.faqwidget.catalog.CatalogFiles;
import java.util.List;

/**
 * Changes that somebody makes to a version, before anybody else sees them.
 *
 * @param author whose draft it is
 * @param base the hash of the version that the changes are made to
 * @param files the files with all changes made
 * @param changes the changes, the first first
 * @param conflicts what a new table and earlier edits both changed, and nobody decided yet
 */
public record Draft(String author, String base, CatalogFiles files, List<Step> changes, List<Conflict> conflicts) {

  /** A change and the id by which it is undone. */
  public record Step(String id, Change change) {}

  public Draft {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
  }
}
