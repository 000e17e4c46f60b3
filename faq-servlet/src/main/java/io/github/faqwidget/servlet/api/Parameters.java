package io.github.faqwidget.servlet.api;

import io.github.faqwidget.search.FaqQuery;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a request from all the values that it has for each. Whatever is out of bounds ends
 * the request with a problem that names the parameter.
 */
final class Parameters {

  private static final int MAX_QUERY = FaqQuery.MAX_TEXT;
  private static final int MAX_CONTEXTS = 10;
  private static final int MAX_CONTEXT = 500;
  private static final int MAX_LANGUAGE = 35;
  private static final int DEFAULT_LIMIT = 5;
  private static final int SHOWN = 40;
  private static final Pattern LIMIT = Pattern.compile("[0-9]{1,4}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}");

  private Parameters() {}

  static String query(List<String> values) {
    return text("q", once("q", values, ""), MAX_QUERY);
  }

  static List<String> context(List<String> values) {
    if (values.size() > MAX_CONTEXTS) {
      throw wrong("context", "may repeat " + MAX_CONTEXTS + " times, not " + values.size());
    }
    return values.stream().map(value -> text("context", value, MAX_CONTEXT)).toList();
  }

  static int limit(List<String> values) {
    String value = once("limit", values, Integer.toString(DEFAULT_LIMIT));
    int limit = LIMIT.matcher(value).matches() ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > FaqQuery.MAX_LIMIT) {
      throw wrong("limit", "is 1 to " + FaqQuery.MAX_LIMIT + ", not " + shortened(value));
    }
    return limit;
  }

  /** The language asked for; null where none is. */
  static @Nullable String language(List<String> values) {
    String value = once("lang", values, "");
    if (value.isEmpty()) {
      return null;
    }
    if (value.length() > MAX_LANGUAGE || !LANGUAGE.matcher(value).matches()) {
      throw wrong("lang", "is a language tag such as ja, en or pt-BR, not " + shortened(value));
    }
    return value;
  }

  /** Whether the hits are to say why they were found. */
  static boolean explain(List<String> values) {
    String value = once("explain", values, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong("explain", "is true or false, not " + shortened(value));
    }
    return value.equals("true");
  }

  private static String once(String name, List<String> values, String otherwise) {
    if (values.size() > 1) {
      throw wrong(name, "may stand once, not " + values.size() + " times");
    }
    return values.isEmpty() ? otherwise : values.get(0);
  }

  /** A text that somebody typed: nothing but characters, and not too many. */
  static String text(String name, String value, int max) {
    if (value.length() > max) {
      throw wrong(name, "has at most " + max + " characters, not " + value.length());
    }
    if (UNPRINTABLE.matcher(value).find()) {
      throw wrong(name, "has no control characters but tab and line ends, and no half characters");
    }
    return value;
  }

  static ProblemException wrong(String name, String rule) {
    return new ProblemException(Problem.ofParameter(name, name + " " + rule));
  }

  private static String shortened(String value) {
    int end = value.codePointCount(0, value.length()) > SHOWN ? value.offsetByCodePoints(0, SHOWN) : -1;
    return end < 0 ? value : value.substring(0, end) + "…";
  }
}
