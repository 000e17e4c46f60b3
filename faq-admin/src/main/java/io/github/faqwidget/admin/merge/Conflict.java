package io.github.faqwidget.admin.merge;

import java.util.Objects;

/**
 * What both sides changed, each in its way.
 *
 * @param file the file's name
 * @param entry the entry's id; empty where it is about the whole file
 * @param column the column's name; empty where it is about the whole row or file
 * @param base what stood there before
 * @param ours what is there now
 * @param theirs what the arriving side has
 */
public record Conflict(String file, String entry, String column, String base, String ours, String theirs) {

  public Conflict {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(column, "column");
  }
}
