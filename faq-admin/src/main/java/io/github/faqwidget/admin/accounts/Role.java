package io.github.faqwidget.admin.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do with a catalog; each role may what those before it may. */
public enum Role {
  /** See what readers did, and the versions. */
  VIEWER,
  /** Make a draft. */
  EDITOR,
  /** Publish one, and put versions back. */
  PUBLISHER,
  /** Say who may. */
  ADMIN;

  /** The role's name in JSON and in the store. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a name; empty where there is none. */
  public static Optional<Role> named(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }

  /** Whether this role may what another may. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
