package io.github.faqwidget.admin.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who signed in.
 *
 * @param name the name of the account, or as a proxy or the server tells it
 * @param roles the role by the catalog's id; {@value #ALL} stands for all catalogs
 */
public record Person(String name, Map<String, Role> roles) {

  /** In the place of a catalog's id: all of them, and what is about none. */
  public static final String ALL = "*";

  public Person {
    roles = Map.copyOf(roles);
  }

  /** Whether the person may what a role may, with a catalog or with {@value #ALL}. */
  public boolean may(Role role, String catalog) {
    return Stream.of(catalog, ALL).map(roles::get).flatMap(Stream::ofNullable).anyMatch(it -> it.includes(role));
  }

  /** The person's role with a catalog, the greater of its own and that of all; empty where there is none. */
  public Optional<Role> role(String catalog) {
    return Stream.of(catalog, ALL).map(roles::get).flatMap(Stream::ofNullable).max(Role::compareTo);
  }
}
