package io.github.faqwidget.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the name of a column means. A name is one of a list, a usual compound of a word for question or answer
 * (質問文, ご回答案, "question text"), one of these with a remark in parentheses, the same in two languages, or one with
 * a slip of one letter.
 */
final class ColumnNames {

  /**
   * What a name may mean.
   *
   * @param column the column
   * @param rank how surely, 0 the most; names that count only where nothing names the column better are at
   *     {@value #WEAK} or more
   */
  record Meaning(Column column, int rank) {

    boolean isWeak() {
      return rank >= WEAK;
    }
  }

  static final int WEAK = 10_000;
  private static final int COMPOUND = 1_000;
  private static final int SLIP = 5_000;

  /** With all that is put around it; longer cells are looked at for headers as well, and are texts. */
  private static final int MAX_NAME = 100;

  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|<[^<>]*>");
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]");
  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\r\\n/|・,、:]+|(?<=" + JAPANESE + ")\\s++|(?<!\\s)\\s++(?="
      + JAPANESE + ")|(?<=" + JAPANESE + ")(?=[A-Za-z]{2})|(?<=[A-Za-z]{2})(?=" + JAPANESE + ")");

  private static final Pattern COURTEOUS = Pattern.compile("^[おご御]");
  private static final String ASKED = "(?:質問|問い?|設問|照会|問い?合わ?せ|問いあわせ|といあわせ|疑問|質疑|お?尋ね|faq)";
  private static final String ANSWERED = "(?:回答|答え?|応答|返答|返信|解答|対応|対処|解決|アンサー)";
  private static final String BEFORE = "(?:よくある|想定|代表的な|主な|実際の|頻出|標準|[^の]{1,10}(?:からの|への|の))?(?:お|ご|御)?";
  private static final String BEHIND = "の?(?:文|文章|文言|本文|事項|内容|案|例|欄|項目|要旨|概要|詳細|テキスト|タイトル|\\d{1,2}|[a-z]{2})?";
  private static final Pattern QUESTION = Pattern.compile(BEFORE + ASKED + BEHIND + "|q\\d{0,2}");
  private static final Pattern ANSWER =
      Pattern.compile(BEFORE + ANSWERED + "(?:方法|策|法)?" + BEHIND + "|a\\d{0,2}");

  /** Words that may stand beside one that means something, in languages that write spaces. */
  private static final Set<String> NEUTRAL = Set.of("the", "of", "text", "body", "content", "faq", "customer", "user",
      "your", "our", "short", "long", "full", "main", "official", "standard", "sample", "example", "frequent",
      "frequently", "asked", "common", "en", "ja", "jp", "jpn", "eng", "english", "japanese", "de", "fr", "es", "ko", "zh",
      "la", "le", "les", "el", "häufige", "fréquente", "fréquentes", "frecuente", "frecuentes", "html", "plain", "field", "column");

  /** A slip must never decide whether readers see an entry. */
  private static final Set<Column> SLIPPING = EnumSet.of(Column.NUMBER, Column.QUESTION, Column.ANSWER, Column.NOTE,
      Column.CATEGORY, Column.KEYWORDS);

  private static final Map<String, List<Meaning>> LISTED = listed();

  private ColumnNames() {}

  /** What a name means most likely; empty where it means no column. */
  static Optional<Meaning> best(String name) {
    return meanings(name).stream().min(Comparator.comparingInt(Meaning::rank));
  }

  /** All that a name may mean; a name whose parts mean different things means nothing. */
  static List<Meaning> meanings(String name) {
    if (name.length() > MAX_NAME) {
      return List.of();
    }
    String narrow = INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll("").strip();
    String outside = PARENTHESES.matcher(narrow).replaceAll(" ").strip();
    String plain = MARK.matcher(outside).replaceAll("").isEmpty() ? narrow : outside;
    List<Meaning> whole = ofPart(plain);
    return whole.isEmpty() ? ofParts(BETWEEN_PARTS.split(plain)) : whole;
  }

  /** 質問 / Question is both; 質問・回答 is neither. */
  private static List<Meaning> ofParts(String[] parts) {
    List<List<Meaning>> known = Stream.of(parts).map(ColumnNames::ofPart).filter(part -> !part.isEmpty()).toList();
    long columns = known.stream().map(part -> part.get(0).column()).distinct().count();
    return parts.length > 1 && columns == 1 ? known.get(0) : List.of();
  }

  private static List<Meaning> ofPart(String part) {
    String joined = MARK.matcher(part).replaceAll("");
    List<Meaning> found = LISTED.getOrDefault(joined, List.of());
    if (found.isEmpty()) {
      found = compound(joined);
    }
    if (found.isEmpty()) {
      found = ofWords(MARK.split(part.strip()));
    }
    return found.isEmpty() ? slip(joined) : found;
  }

  private static List<Meaning> compound(String joined) {
    if (QUESTION.matcher(joined).matches()) {
      return List.of(new Meaning(Column.QUESTION, COMPOUND + joined.length()));
    }
    return ANSWER.matcher(joined).matches()
        ? List.of(new Meaning(Column.ANSWER, COMPOUND + joined.length()))
        : List.of();
  }

  /** "Customer question (EN)": one word that means a column, and others that mean nothing. */
  private static List<Meaning> ofWords(String[] words) {
    List<String> telling = Arrays.stream(words).filter(word -> !word.isEmpty() && !NEUTRAL.contains(word)).toList();
    if (words.length < 2 || telling.size() != 1) {
      return List.of();
    }
    return LISTED.getOrDefault(telling.get(0), List.of()).stream()
        .map(meaning -> new Meaning(meaning.column(), meaning.rank() + COMPOUND))
        .toList();
  }

  /** A name that is long enough to be itself with one letter wrong, missing, too many or swapped. */
  private static List<Meaning> slip(String written) {
    String joined = COURTEOUS.matcher(written).replaceFirst("");
    int shortest = joined.codePoints().allMatch(c -> c < 0x250) ? 5 : 4;
    if (joined.length() < shortest || joined.length() > 20) {
      return List.of();
    }
    return LISTED.entrySet().stream()
        .filter(listed -> listed.getKey().length() >= shortest && isSlip(joined, listed.getKey()))
        .flatMap(listed -> listed.getValue().stream())
        .filter(meaning -> !meaning.isWeak() && SLIPPING.contains(meaning.column()))
        .map(meaning -> new Meaning(meaning.column(), meaning.rank() + SLIP))
        .toList();
  }

  private static boolean isSlip(String written, String meant) {
    int start = Arrays.mismatch(written.toCharArray(), meant.toCharArray());
    int difference = written.length() - meant.length();
    if (start < 0 || Math.abs(difference) > 1) {
      return false;
    }
    String restWritten = written.substring(start);
    String restMeant = meant.substring(start);
    if (difference != 0) {
      return difference > 0 ? restWritten.substring(1).equals(restMeant) : restMeant.substring(1).equals(restWritten);
    }
    return restWritten.substring(1).equals(restMeant.substring(1))
        || restMeant.length() > 1 && restWritten.charAt(0) == restMeant.charAt(1)
            && restWritten.charAt(1) == restMeant.charAt(0) && restWritten.substring(2).equals(restMeant.substring(2));
  }

  private static Map<String, List<Meaning>> listed() {
    Map<String, List<Meaning>> listed = new HashMap<>();
    try (InputStream in = ColumnNames.class.getResourceAsStream("column-names.tsv")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> list(line.split("\t"), listed));
    } catch (IOException e) {
      throw new UncheckedIOException("The names of columns cannot be read", e);
    }
    return listed;
  }

  private static void list(String[] line, Map<String, List<Meaning>> listed) {
    boolean weak = line[0].endsWith("?");
    Column column = Column.valueOf(line[0].replace("?", ""));
    String[] names = line[1].split(", ");
    for (int i = 0; i < names.length; i++) {
      String joined = MARK.matcher(Normalizer.normalize(names[i], Normalizer.Form.NFKC)).replaceAll("");
      listed.computeIfAbsent(joined, any -> new ArrayList<>()).add(new Meaning(column, weak ? WEAK + i : i));
    }
  }
}
