package io.github.faqwidget.admin.events;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts by how many clients words were asked, without keeping words or clients: hashes of both, with a salt that is
 * forgotten with them when the day ends. Bounded: what was asked the longest ago is forgotten first. Not thread-safe.
 */
final class WordCensus {

  private static final int MAX_WORDS = 20_000;
  private static final int MAX_CLIENTS = 1_000;
  private static final int MAX_WAITING = 200;
  /** As many clients and waiting events of all words together. */
  private static final int MAX_REMEMBERED = 300_000;
  private static final int SALT_BYTES = 32;

  /**
   * What a further asking of words means.
   *
   * @param newClient whether this client had not asked them that day
   * @param clients by how many they were asked that day
   * @param waiting the events that waited for enough clients, this one last; none where there still are too few
   */
  record Count(boolean newClient, int clients, List<Long> waiting) {}

  private static final class Asked {
    private final Set<String> clients = new HashSet<>();
    private final List<Long> waiting = new ArrayList<>();

    int size() {
      return clients.size() + waiting.size();
    }
  }

  private final int enough;
  private final byte[] salt = new byte[SALT_BYTES];
  private LocalDate day = LocalDate.MIN;
  private final Map<String, Asked> asked = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
      boolean tooMany = size() > MAX_WORDS;
      if (tooMany) {
        remembered -= eldest.getValue().size();
      }
      return tooMany;
    }
  };
  private int remembered;

  /** Words are enough asked when so many clients asked them. */
  WordCensus(int enough) {
    this.enough = enough;
  }

  Count count(String catalog, String words, String client, long event, LocalDate today) {
    if (!today.equals(day)) {
      asked.clear();
      remembered = 0;
      new SecureRandom().nextBytes(salt);
      day = today;
    }
    Asked all = asked.computeIfAbsent(hash(catalog + "\n" + words), any -> new Asked());
    int before = all.size();
    boolean newClient = all.clients.size() < MAX_CLIENTS && all.clients.add(hash(client));
    if (all.waiting.size() < MAX_WAITING) {
      all.waiting.add(event);
    }
    List<Long> waiting = List.of();
    if (all.clients.size() >= enough) {
      waiting = List.copyOf(all.waiting);
      all.waiting.clear();
    }
    remembered += all.size() - before;
    forgetEldest();
    return new Count(newClient, all.clients.size(), waiting);
  }

  private void forgetEldest() {
    Iterator<Asked> eldest = asked.values().iterator();
    while (remembered > MAX_REMEMBERED) {
      remembered -= eldest.next().size();
      eldest.remove();
    }
  }

  /** How many words are remembered. */
  int size() {
    return asked.size();
  }

  /** How many clients and waiting events are remembered, of all words together. */
  int remembered() {
    return remembered;
  }

  private String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
