package io.github.faqwidget.admin.accounts;

import io.github.faqwidget.admin.audit.AuditLog;
import io.github.faqwidget.admin.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The accounts and the roles of all who may sign in, by whatever way. Thread-safe. */
public final class Accounts {

  /** Who signs in by the operator's code. */
  public static final String FIRST = "admin";
  /** The shortest password. */
  public static final int MIN_PASSWORD = 12;

  private static final int MAX_FAILURES = 5;
  private static final Duration LOCKED = Duration.ofMinutes(15);

  /**
   * Somebody with a role or a password.
   *
   * @param local whether there is a password, so that it need not be a proxy or the server that knows the person
   * @param roles the role by the catalog's id or {@link Person#ALL}
   */
  public record Account(String name, boolean local, Map<String, Role> roles) {}

  private final Store store;

  public Accounts(Store store) {
    this.store = store;
  }

  /** Everybody with a role or a password, by name. */
  public List<Account> all() {
    return store.run(sql -> {
      Map<String, Map<String, Role>> roles = new TreeMap<>();
      sql.list("SELECT name, catalog, role FROM role_grant", row -> roles
          .computeIfAbsent(row.getString("name"), any -> new TreeMap<>())
          .put(row.getString("catalog"), Role.named(row.getString("role")).orElseThrow()));
      List<String> local = sql.list("SELECT name FROM account WHERE password IS NOT NULL", row -> row.getString("name"));
      local.forEach(name -> roles.putIfAbsent(name, new TreeMap<>()));
      return roles.entrySet().stream()
          .map(it -> new Account(it.getKey(), local.contains(it.getKey()), it.getValue())).toList();
    });
  }

  /** Somebody by name, with the roles given; without any, the person may nothing. */
  public Person person(String name) {
    Map<String, Role> roles = new TreeMap<>();
    store.run(sql -> sql.list("SELECT catalog, role FROM role_grant WHERE name = ?",
        row -> roles.put(row.getString("catalog"), Role.named(row.getString("role")).orElseThrow()), name));
    return new Person(name, roles);
  }

  /** Gives or with null takes a role. */
  public void grant(String name, String catalog, @Nullable Role role, String who) {
    store.run(sql -> {
      sql.change("DELETE FROM role_grant WHERE name = ? AND catalog = ?", name, catalog);
      if (role != null) {
        sql.change("INSERT INTO role_grant (name, catalog, role) VALUES (?, ?, ?)", name, catalog, role.label());
      }
      AuditLog.write(sql, who, "grant", name + " " + catalog + " " + (role == null ? "-" : role.label()));
      return null;
    });
  }

  /** Sets a password, and ends the sessions of whoever knew the old one. */
  public void setPassword(String name, String password, String who) {
    if (password.length() < MIN_PASSWORD) {
      throw new IllegalArgumentException("A password has at least " + MIN_PASSWORD + " characters");
    }
    String hash = Passwords.hash(password);
    store.run(sql -> {
      sql.change("DELETE FROM account WHERE name = ?", name);
      sql.change("INSERT INTO account (name, password, failures) VALUES (?, ?, 0)", name, hash);
      sql.change("DELETE FROM session WHERE name = ?", name);
      AuditLog.write(sql, who, "password", name);
      return null;
    });
  }

  /** Takes everything from somebody. */
  public void remove(String name, String who) {
    store.run(sql -> {
      sql.change("DELETE FROM account WHERE name = ?", name);
      sql.change("DELETE FROM role_grant WHERE name = ?", name);
      sql.change("DELETE FROM session WHERE name = ?", name);
      AuditLog.write(sql, who, "remove-account", name);
      return null;
    });
  }

  /** Whether name and password are somebody's. An unknown name, a wrong password and a locked account look the same. */
  boolean knows(String name, String password) {
    Optional<String> kept = store.run(sql ->
        sql.first("SELECT password FROM account WHERE name = ? AND password IS NOT NULL",
            row -> row.getString("password"), name));
    boolean right = kept.map(hash -> Passwords.matches(password, hash)).orElseGet(() -> Passwords.pretend(password));
    if (!right) {
      fail(name);
      return false;
    }
    // Asked only now: of many guesses at once, those that end after the lock count for nothing.
    return store.run(sql -> sql.change("UPDATE account SET failures = 0, locked_until = NULL"
        + " WHERE name = ? AND password = ? AND (locked_until IS NULL OR locked_until <= ?)",
        name, kept.orElseThrow(), Instant.now())) == 1;
  }

  private void fail(String name) {
    store.run(sql -> {
      sql.change("UPDATE account SET failures = failures + 1 WHERE name = ?", name);
      int locked = sql.change("UPDATE account SET failures = 0, locked_until = ? WHERE name = ? AND failures >= ?",
          Instant.now().plus(LOCKED), name, MAX_FAILURES);
      if (locked > 0) {
        AuditLog.write(sql, name, "locked", "after " + MAX_FAILURES + " wrong passwords");
      }
      return null;
    });
  }

  /** Takes the operator's code, once: {@value #FIRST} may everything from then on. */
  boolean takes(String code, String set) {
    boolean right = !set.isEmpty()
        && MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), set.getBytes(StandardCharsets.UTF_8));
    return right && store.run(sql -> {
      if (sql.change("INSERT INTO used_code (code_hash, used_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
          Tokens.hash(code), Instant.now()) == 0) {
        return false;
      }
      sql.change("DELETE FROM role_grant WHERE name = ? AND catalog = ?", FIRST, Person.ALL);
      sql.change("INSERT INTO role_grant (name, catalog, role) VALUES (?, ?, ?)", FIRST, Person.ALL, Role.ADMIN.label());
      AuditLog.write(sql, FIRST, "first-sign-in", "");
      return true;
    });
  }
}
