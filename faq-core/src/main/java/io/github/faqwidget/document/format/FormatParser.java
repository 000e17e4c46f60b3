package io.github.faqwidget.document.format;

import io.github.faqwidget.document.format.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a format's code into sections and tokens. */
final class FormatParser {

  private static final int MAX_CODE = 1_000;
  private static final int MAX_SECTIONS = 4;
  private static final Pattern CONDITION =
      Pattern.compile("(?<operator><=|>=|<>|<|>|=)\\s*(?<bound>-?\\d{1,15}(?:\\.\\d{1,15})?)");
  private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
  private static final String LONG_TIME = "h:mm:ss";

  private final String code;
  private final List<FormatSection> sections = new ArrayList<>();
  private List<FormatToken> tokens = new ArrayList<>();
  private @Nullable DoublePredicate condition;
  private boolean onlyNegative;
  private FormatLanguage language = FormatLanguage.USUAL;
  private @Nullable String instead;
  private int at;

  FormatParser(String code) {
    this.code = code.length() > MAX_CODE ? "" : code;
  }

  List<FormatSection> sections() {
    while (at < code.length() && sections.size() < MAX_SECTIONS) {
      step(code.charAt(at));
    }
    if (!code.isEmpty() && sections.size() < MAX_SECTIONS) {
      endSection();
    }
    return sections;
  }

  private void step(char c) {
    switch (c) {
      case ';' -> {
        endSection();
        at++;
      }
      case '"' -> quoted();
      case '\\', '!' -> escaped();
      case '_', '*' -> at += 2;
      case '[' -> bracketed();
      default -> plain(c);
    }
  }

  private void endSection() {
    if (instead != null) {
      FormatSection system = new FormatParser(instead).sections().get(0);
      sections.add(new FormatSection(system.tokens(), condition, onlyNegative, language));
    } else {
      sections.add(new FormatSection(MinutesOrMonths.told(tokens), condition, onlyNegative, language));
    }
    tokens = new ArrayList<>();
    condition = null;
    onlyNegative = false;
    language = FormatLanguage.USUAL;
    instead = null;
  }

  private void add(Kind kind, String text) {
    tokens.add(new FormatToken(kind, text));
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    end = end < 0 ? code.length() : end;
    add(Kind.LITERAL, code.substring(at + 1, end));
    at = end + 1;
  }

  private void escaped() {
    if (at + 1 < code.length()) {
      int next = code.offsetByCodePoints(at + 1, 1);
      add(Kind.LITERAL, code.substring(at + 1, next));
      at = next;
    } else {
      at++;
    }
  }

  private void bracketed() {
    int end = code.indexOf(']', at);
    end = end < 0 ? code.length() : end;
    String inside = code.substring(at + 1, end);
    at = end + 1;
    Matcher bound = CONDITION.matcher(inside);
    if (bound.matches()) {
      condition = Conditions.of(bound.group("operator"), Double.parseDouble(bound.group("bound")));
      onlyNegative = Conditions.onlyNegative(bound.group("operator"), Double.parseDouble(bound.group("bound")));
    } else if (inside.startsWith("$")) {
      currencyAndLanguage(inside.substring(1));
    } else if (inside.toLowerCase(Locale.ROOT).matches("h{1,9}|m{1,9}|s{1,9}")) {
      elapsed(inside.toLowerCase(Locale.ROOT));
    } else if (inside.toLowerCase(Locale.ROOT).matches("dbnum[1-3]")) {
      language = language.with(Numerals.of(inside.charAt(inside.length() - 1)));
    }
  }

  /** {@code ¥-411}: what is written, and for whom. */
  private void currencyAndLanguage(String inside) {
    int dash = inside.indexOf('-');
    String currency = dash < 0 ? inside : inside.substring(0, dash);
    String locale = dash < 0 ? "" : inside.substring(dash + 1).toLowerCase(Locale.ROOT);
    if (!currency.isEmpty()) {
      add(Kind.LITERAL, currency);
    }
    if (locale.equals("f800")) {
      instead = LONG_DATE;
    } else if (locale.equals("f400")) {
      instead = LONG_TIME;
    }
    boolean japanese = locale.endsWith("411") || locale.startsWith("ja");
    language = new FormatLanguage(japanese, locale.contains("gannen"), language.numerals());
  }

  private void elapsed(String letters) {
    add(switch (letters.charAt(0)) {
      case 'h' -> Kind.ELAPSED_HOURS;
      case 'm' -> Kind.ELAPSED_MINUTES;
      default -> Kind.ELAPSED_SECONDS;
    }, letters);
  }

  private void plain(char c) {
    if (code.regionMatches(true, at, "General", 0, 7)) {
      add(Kind.GENERAL, "");
      at += 7;
    } else if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
      add(Kind.HALF_DAY, "AM/PM");
      at += 5;
    } else if (code.regionMatches(true, at, "A/P", 0, 3)) {
      add(Kind.HALF_DAY, "A/P");
      at += 3;
    } else if (code.regionMatches(true, at, "E+", 0, 2) || code.regionMatches(true, at, "E-", 0, 2)) {
      add(Kind.EXPONENT, code.substring(at, at + 2));
      at += 2;
    } else if ("ymdhsgebarYMDHSGEBAR".indexOf(c) >= 0) {
      letters(Character.toLowerCase(c));
    } else {
      single(c);
    }
  }

  private void letters(char letter) {
    int end = at;
    while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
      end++;
    }
    String run = code.substring(at, end).toLowerCase(Locale.ROOT);
    at = end;
    switch (letter) {
      case 'y' -> add(Kind.YEAR, run);
      case 'm' -> add(Kind.MONTH, run);
      case 'd' -> add(run.length() > 2 ? Kind.WEEKDAY : Kind.DAY, run);
      case 'h' -> add(Kind.HOUR, run);
      case 's' -> {
        add(Kind.SECOND, run);
        subsecond();
      }
      case 'g' -> add(Kind.ERA, run);
      case 'e' -> add(Kind.ERA_YEAR, run);
      case 'r' -> {
        add(Kind.ERA, run.length() > 1 ? "ggg" : "");
        add(Kind.ERA_YEAR, "ee");
      }
      case 'b' -> add(Kind.BUDDHIST_YEAR, run);
      default -> add(run.length() > 2 ? Kind.WEEKDAY : Kind.LITERAL, run);
    }
  }

  private void subsecond() {
    int end = at + 1;
    while (end < code.length() && code.charAt(end) == '0') {
      end++;
    }
    if (at < code.length() && code.charAt(at) == '.' && end > at + 1) {
      add(Kind.SUBSECOND, code.substring(at + 1, end));
      at = end;
    }
  }

  private void single(char c) {
    int next = code.offsetByCodePoints(at, 1);
    String text = code.substring(at, next);
    at = next;
    add(switch (c) {
      case '0', '#', '?' -> Kind.DIGIT;
      case '.' -> Kind.POINT;
      case ',' -> Kind.COMMA;
      case '%' -> Kind.PERCENT;
      case '/' -> Kind.SLASH;
      case '@' -> Kind.TEXT;
      default -> Kind.LITERAL;
    }, text);
  }
}
