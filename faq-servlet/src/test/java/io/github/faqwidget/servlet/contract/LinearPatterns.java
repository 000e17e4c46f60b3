package io.github.faqwidget.servlet.contract;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds regular expressions whose looks at a text grow faster than the text. They are searched for in texts that begin,
 * repeat one thing, and break off; what is counted is how often a character is looked at, which is the same on
 * every machine.
 */
public final class LinearPatterns {

  private static final int REPETITIONS = 60;
  private static final int TIMES = 5;
  /** A text so many times as long may take that many times the looks, and as many again; one that is tried from every place takes as many times more. */
  private static final int MAX_GROWTH = 2;
  private static final List<String> UNITS = List.of("【", "】", "【a】", "「", "」", "(", ")", "[", "]", "<", ">", "{", "}",
      " ", "　", "\t", "\n", "\r\n", "。", "、", "・", "a", "a-", "A", "1", "1.", "1,", "あ", "ア", "ー", "認", "手順", "-", "#", "\"",
      "'", "/", "http://a", "a@", ":", ";", ",", "=", "%", "~", "①", "(1)", "W/\"", "No.", "*", " > ", "𠮷", "年", "2024", "0.");
  private static final List<String> STARTS = List.of("", "【", "(", "1");
  private static final String END = "!";
  /** Words that an expression asks for lead into its middle. */
  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]++|[A-Za-z]{2,}+");

  private LinearPatterns() {}

  /** Where the static ones stand, of all classes beneath a folder, that are too slow. */
  public static List<String> slowOnes(Path classes) throws IOException {
    Map<String, Pattern> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files.filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file).toString().replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
          .filter(name -> !name.endsWith("-info"))
          .forEach(name -> collect(name, found));
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("There is no pattern in " + classes);
    }
    return slowOnes(found);
  }

  /** Those that stand as literals in the sources beneath some folders, Java's and the scripts', that are too slow. */
  public static List<String> slowOnes(List<Path> sources) throws IOException {
    Map<String, Pattern> found = SourcePatterns.in(sources);
    if (found.size() < sources.size()) {
      throw new IllegalStateException("There is hardly a pattern in " + sources);
    }
    return slowOnes(found);
  }

  private static List<String> slowOnes(Map<String, Pattern> found) {
    return found.entrySet().parallelStream()
        .filter(pattern -> isSlow(pattern.getValue()))
        .map(pattern -> pattern.getKey() + " " + pattern.getValue())
        .toList();
  }

  private static void collect(String name, Map<String, Pattern> found) {
    try {
      Class<?> type = Class.forName(name);
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          found.put(name + "." + field.getName(), (Pattern) field.get(null));
        } else if (type.isEnum() && field.getType() == Pattern.class) {
          field.setAccessible(true);
          for (Object constant : type.getEnumConstants()) {
            found.put(name + "." + constant, (Pattern) field.get(constant));
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Whether some text takes more looks than it should. */
  public static boolean isSlow(Pattern pattern) {
    List<String> words = WORD.matcher(pattern.pattern()).results().map(MatchResult::group).distinct().toList();
    List<String> units = Stream.concat(UNITS.stream(), words.stream()).toList();
    return Stream.concat(STARTS.stream(), words.stream()).anyMatch(start -> units.stream()
        .anyMatch(unit -> isSlow(pattern, start, unit)));
  }

  private static boolean isSlow(Pattern pattern, String start, String unit) {
    try {
      int few = looks(pattern, start + unit.repeat(REPETITIONS) + END, Integer.MAX_VALUE);
      looks(pattern, start + unit.repeat(TIMES * REPETITIONS) + END, MAX_GROWTH * TIMES * few);
      return false;
    } catch (TooManyLooks e) {
      return true;
    }
  }

  private static int looks(Pattern pattern, String text, int most) {
    CountedText counted = new CountedText(text, most);
    Matcher matcher = pattern.matcher(counted);
    while (matcher.find()) {
      matcher.group();
    }
    pattern.matcher(counted).matches();
    return most - counted.left;
  }

  private static final class TooManyLooks extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  private static final class CountedText implements CharSequence {

    private final String text;
    private int left;

    CountedText(String text, int most) {
      this.text = text;
      left = most;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
