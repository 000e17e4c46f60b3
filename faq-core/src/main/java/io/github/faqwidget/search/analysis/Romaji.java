package io.github.faqwidget.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns Latin letters that spell Japanese into hiragana, in Hepburn, Kunrei and the habits of input methods
 * ({@code si} and {@code shi}, {@code nn}, {@code ltu}), so that {@code insuto-ru} and a conversion left half
 * done ({@code にんsyou}) find what they mean. A word is turned only if all of it parses.
 */
public final class Romaji {

  private static final Pattern LATIN = Pattern.compile("[a-z][a-z'’-]*+");
  private static final String CONSONANTS = "bcdfghjklmpqrstvwxyz";
  private static final Map<String, String> SYLLABLES = readSyllables();
  /** Words of English whose letters spell Japanese as well. */
  private static final Set<String> ENGLISH = Resource.lines("english.txt").stream()
      .flatMap(line -> Stream.of(line.split(" ")))
      .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 4;
  /** Nobody types more of a word before running on in Japanese. */
  private static final int LONGEST_WORD = 20;

  private Romaji() {}

  /**
   * Turns the Latin words of a text into hiragana if they spell Japanese: all that are not known words have to,
   * for one word of English tells that the others are English too; where half of them may be English, they are.
   *
   * @param text the text, folded by {@link FoldingCharFilter#fold}
   * @param isWord knows the Latin words that mean themselves, whatever they spell: {@code wi-fi}, {@code do}
   */
  public static String toHiragana(String text, Predicate<String> isWord) {
    List<MatchResult> words = LATIN.matcher(text).results().toList();
    boolean english = 2 * words.stream().filter(word -> ENGLISH.contains(word.group())).count() >= words.size();
    return spelled(text, words, english ? isWord.or(ENGLISH::contains) : isWord);
  }

  private static String spelled(String text, List<MatchResult> words, Predicate<String> isWord) {
    Map<String, String> kana = new HashMap<>();
    for (MatchResult word : words) {
      String latin = word.group();
      if (!kana.containsKey(latin) || word.end() == text.length()) {
        Optional<String> spelled = isWord.test(latin)
            ? Optional.of(latin)
            : parse(text, word).or(() -> behindWord(latin, isWord));
        if (spelled.isEmpty()) {
          return text;
        }
        kana.put(latin, spelled.get());
      }
    }
    return LATIN.matcher(text).replaceAll(word -> Matcher.quoteReplacement(Kana.hiragana(kana.get(word.group()))));
  }

  /** The katakana that a word of a text spells; none of the last word's while only its consonant is typed. */
  private static Optional<String> parse(String text, MatchResult word) {
    boolean last = word.end() == text.length();
    boolean behindKana = word.start() > 0 && Kana.isHiragana(text.charAt(word.start() - 1));
    return last && behindKana && isConsonants(word.group()) ? Optional.of("") : parse(word.group(), last);
  }

  /** What a word spells that runs on from one that means itself: qrko-do. */
  private static Optional<String> behindWord(String latin, Predicate<String> isWord) {
    return IntStream.rangeClosed(2, Math.min(LONGEST_WORD, latin.length() - 2))
        .filter(end -> isWord.test(latin.substring(0, end)))
        .mapToObj(end -> parse(latin.substring(end), false).map(kana -> latin.substring(0, end) + kana))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The katakana that a whole word spells.
   *
   * @param latin the word in lower case
   * @param unfinished whether consonants at its end may still be waiting for their vowel; they are dropped
   */
  static Optional<String> parse(String latin, boolean unfinished) {
    StringBuilder kana = new StringBuilder();
    int at = 0;
    while (at < latin.length()) {
      int taken = takeSyllable(latin, at, kana);
      if (taken == 0) {
        boolean waits = unfinished && at > 0 && isConsonants(latin.substring(at));
        return waits ? Optional.of(kana.toString()) : Optional.empty();
      }
      at += taken;
    }
    return Optional.of(kana.toString());
  }

  private static int takeSyllable(String latin, int at, StringBuilder kana) {
    char first = latin.charAt(at);
    char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
    if (first == next && CONSONANTS.indexOf(first) >= 0 || first == 't' && latin.startsWith("tch", at)) {
      kana.append('ッ');
      return 1;
    }
    if (first == 'n' && next == 'n') {
      kana.append('ン');
      return startsSyllable(latin, at + 2) ? 1 : 2;
    }
    for (int length = Math.min(LONGEST, latin.length() - at); length > 0; length--) {
      String syllable = SYLLABLES.get(latin.substring(at, at + length));
      if (syllable != null) {
        kana.append(syllable);
        return length;
      }
    }
    return 0;
  }

  /** Behind nn, a vowel or y shows that the second n is its syllable's: annai is アンナイ, kannri is カンリ. */
  private static boolean startsSyllable(String latin, int at) {
    return at < latin.length() && "aiueoy".indexOf(latin.charAt(at)) >= 0;
  }

  private static boolean isConsonants(String tail) {
    return tail.length() <= 2 && tail.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0);
  }

  private static Map<String, String> readSyllables() {
    return Resource.lines("romaji.tsv").stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  }
}
