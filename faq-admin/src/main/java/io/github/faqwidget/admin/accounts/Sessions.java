package io.github.faqwidget.admin.accounts;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in by which token, on all nodes. Ends by itself, sooner when it is not used. Thread-safe. */
final class Sessions {

  static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofHours(2);
  /** A use is noted no more often than this. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private record Kept(String name, Instant usedAt, Instant endsAt) {}

  private final Store store;
  private volatile @Nullable Tokens tokens;

  Sessions(Store store) {
    this.store = store;
  }

  /** Starts a session, and tells its token. */
  String start(String name) {
    String token = tokens().make();
    Instant now = Instant.now();
    store.run(sql -> {
      sql.change("DELETE FROM session WHERE ends_at < ? OR used_at < ?", now, now.minus(IDLE));
      return sql.change("INSERT INTO session (token_hash, name, used_at, ends_at) VALUES (?, ?, ?, ?)",
          Tokens.hash(token), name, now, now.plus(LONGEST));
    });
    return token;
  }

  /** Who signed in by a token; empty where nobody did, or the session has ended. */
  Optional<String> name(String token) {
    Optional<String> signed = tokens().verified(token);
    if (signed.isEmpty()) {
      return Optional.empty();
    }
    String hash = Tokens.hash(token);
    Instant now = Instant.now();
    Optional<Kept> kept = store.run(sql -> sql.first("SELECT * FROM session WHERE token_hash = ?",
        row -> new Kept(row.getString("name"), Sql.instant(row, "used_at"), Sql.instant(row, "ends_at")), hash));
    Optional<Kept> lasting =
        kept.filter(it -> it.endsAt().isAfter(now) && it.usedAt().plus(IDLE).isAfter(now));
    lasting.filter(it -> it.usedAt().plus(NOTED).isBefore(now)).ifPresent(it ->
        store.run(sql -> sql.change("UPDATE session SET used_at = ? WHERE token_hash = ?", now, hash)));
    return lasting.map(Kept::name);
  }

  void end(String token) {
    store.run(sql -> sql.change("DELETE FROM session WHERE token_hash = ?", Tokens.hash(token)));
  }

  /** The key is made once for all nodes. */
  private Tokens tokens() {
    Tokens known = tokens;
    if (known == null) {
      known = new Tokens(store.run(sql -> {
        sql.change("INSERT INTO secret (name, content) VALUES ('session-key', ?) ON CONFLICT DO NOTHING", Tokens.secret());
        return sql.first("SELECT content FROM secret WHERE name = 'session-key'", row -> row.getString("content"))
            .orElseThrow();
      }));
      tokens = known;
    }
    return known;
  }
}
