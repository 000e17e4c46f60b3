package io.github.faqwidget.entry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a table's entries, and which of them somebody means: an editor in a file beside the table, an
 * answer that cites another, a link kept from an earlier table. Immutable and thread-safe.
 *
 * <p>An id is what the table writes in its id column: {@code 24}, {@code FAQ001}, {@code A-1}, {@code 問3}, a UUID.
 * Width does not matter, and what people put around a bare number is no part of it: {@code No.24},
 * {@code #24}, {@code (24)}, {@code 24番} and {@code 24.0}, as some spreadsheets write it, are all 24.
 */
public final class EntryIds {

  /** The ids of a table that is not known: every number may be one. */
  static final EntryIds UNKNOWN = new EntryIds(Set.of());

  /** The longest id. */
  public static final int MAX_LENGTH = 64;

  /** What stands around an id: brackets, an end of a sentence, a word for "number". */
  private static final Pattern ORNAMENT = Pattern.compile(
      "^[(\\[{\\s]{1,9}|[.:。、)\\]}\\s]{1,9}\\z|^(?:#|(?i:no)\\.)\\s{0,9}|^(?:(?i:no)|項番|番号|第)\\s{0,9}(?=\\d)");
  private static final Pattern BARE = Pattern.compile("(?<digits>\\d{1,64})(?:\\.0)?\\s{0,9}(?:番|号|問|番号)?");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  /** What a path of a web address cannot carry through every server. */
  private static final Pattern UNFIT_FOR_PATHS = Pattern.compile("[/\\\\%;?#&]");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._:+()@=~-]{0,63}");
  private static final Pattern NUMBER = Pattern.compile("0*(?<number>[1-9][0-9]{0,8})");
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,10}[-_. ]?0*(?<number>[1-9][0-9]{0,8})");
  private static final Pattern ASKED_BY_NUMBER = Pattern.compile("(?i:q|問|質問|faq)[-. ]?0*(?<number>[1-9][0-9]{0,8})");

  private final Set<String> ids;
  private final boolean anyDistinct;
  private final Map<String, Optional<String>> byKey = new HashMap<>();

  /** The ids of a table. */
  public EntryIds(Collection<String> ids) {
    this.ids = new HashSet<>(ids);
    this.anyDistinct = ids.stream().anyMatch(EntryIds::isDistinct);
    ids.forEach(id -> {
      put(folded(id), id);
      number(NUMBERED, id).ifPresent(number -> put(number, id));
    });
    ids.stream().filter(id -> NUMBER.matcher(id).matches())
        .forEach(id -> number(NUMBER, id).ifPresent(number -> byKey.put(number, Optional.of(id))));
  }

  /** A key that two entries share tells nobody which of them is meant. */
  private void put(String key, String id) {
    byKey.merge(key, Optional.of(id), (first, next) -> first.equals(next) ? first : Optional.empty());
  }

  /** Reads the id out of a cell of the id column; empty where the cell has none. */
  public static Optional<String> read(String cell) {
    if (cell.length() > 4 * MAX_LENGTH) {
      return Optional.empty();
    }
    String id = INVISIBLE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
    for (String before = ""; !before.equals(id);) {
      before = id;
      id = ORNAMENT.matcher(id).replaceFirst("");
    }
    Matcher bare = BARE.matcher(id);
    return Optional.of(bare.matches() ? bare.group("digits") : UNFIT_FOR_PATHS.matcher(id).replaceAll("-"))
        .filter(ID.asMatchPredicate());
  }

  /** The number by which people cite an id: that of a whole number from 1 on; empty for any other id. */
  public static OptionalInt number(String id) {
    return number(NUMBER, id).map(number -> OptionalInt.of(Integer.parseInt(number))).orElseGet(OptionalInt::empty);
  }

  /**
   * Finds the entry that somebody means: the one of exactly that id; else the only one that differs from it in
   * case or leading zeros; else the only one of that number, so that No.12 is Q12 where no entry is 12 and
   * Q12 is 12 where no entry is Q12.
   *
   * @param written what was written, with or without ornaments
   * @return the id as the table has it
   */
  public Optional<String> find(String written) {
    return read(written).flatMap(id -> ids.contains(id) ? Optional.of(id) : alike(id));
  }

  private Optional<String> alike(String id) {
    Optional<String> same = byKey.getOrDefault(folded(id), Optional.empty());
    return same.isPresent()
        ? same
        : number(ASKED_BY_NUMBER, id).flatMap(number -> byKey.getOrDefault(number, Optional.empty()));
  }

  /** Tells whether a text is an id of letters and digits, which can be nothing else in a sentence. */
  boolean hasDistinct(String text) {
    return anyDistinct && ids.contains(text) && isDistinct(text);
  }

  /** Tells whether any id of the table is one of letters and digits, so that a text is worth looking through for them. */
  boolean hasAnyDistinct() {
    return anyDistinct;
  }

  private static boolean isDistinct(String id) {
    return id.chars().anyMatch(Character::isLetter) && id.chars().anyMatch(Character::isDigit);
  }

  private static String folded(String id) {
    return number(NUMBER, id).orElseGet(() -> id.toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static Optional<String> number(Pattern form, String id) {
    Matcher matcher = form.matcher(id);
    @Nullable String number = matcher.matches() ? matcher.group("number") : null;
    return Optional.ofNullable(number);
  }
}
