package io.github.faqwidget.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Divides the text of a block's item into inline parts. One pass makes tokens of it, a second joins tokens to
 * menu paths and the rest to plain text; neither looks back, so time grows with the text only.
 */
final class InlineParser {

  /** Longer than what stands on a button or in a message, a quotation is a quotation. */
  private static final int MAX_LABEL = 100;

  /** Between English words, where a citation begins: {@code see No. 24}, but not {@code form No. 24}. */
  private static final String BEFORE_ENTRY = "(?<=\\b(?i:see|also|and|or|to|in|under)) No[. ]{1,2}[0-9]";

  /** Words as menus have them: no hiragana, spaces only between Latin words. */
  private static final Pattern WORD = Pattern.compile(
      "(?:(?!(?i:https?)://)[\\p{L}\\p{Nd}ー々〆_/&&[^\\p{IsHiragana}]]"
          + "|(?<=[A-Za-z0-9])(?!" + BEFORE_ENTRY + ")[ &-](?=[A-Za-z0-9]))++");

  private static final Pattern SEPARATOR = Pattern.compile("[ \\u3000]?(?<sign>[>＞])[ \\u3000]?");
  /** One Latin letter beside the sign is a comparison: {@code IF S>H H}. */
  private static final Pattern STEP = Pattern.compile("^(?![A-Za-z0-9](?:[^A-Za-z]|$))(?!.*(?:^|[^A-Za-z0-9])[A-Za-z0-9]$).*\\p{L}");

  private enum Type { TEXT, WORD, LABEL, SEPARATOR, REFERENCE }

  private record Token(Type type, Inline inline) {

    static Token of(Type type, String text) {
      return new Token(type, Inline.text(text));
    }
  }

  private final String text;
  private final EntryIds ids;
  private final Brackets brackets;
  private final Matcher word;
  private final Matcher separator;
  private final List<Token> tokens = new ArrayList<>();

  private InlineParser(String text, EntryIds ids) {
    this.text = text;
    this.ids = ids;
    this.brackets = new Brackets(text);
    this.word = WORD.matcher(text).useTransparentBounds(true);
    this.separator = SEPARATOR.matcher(text);
  }

  static List<Inline> parse(String text, EntryIds ids) {
    InlineParser parser = new InlineParser(text, ids);
    parser.tokenize();
    return parser.join();
  }

  private void tokenize() {
    int offset = 0;
    while (offset < text.length()) {
      Token token = token(offset);
      tokens.add(token);
      offset += token.inline().text().length();
    }
  }

  private Token token(int offset) {
    Inline reference = Reference.at(text, offset, ids);
    if (reference != null) {
      return new Token(reference.target() == null ? Type.TEXT : Type.REFERENCE, reference);
    }
    if (isLabel(offset)) {
      String label = text.substring(offset, brackets.partner(offset) + 1);
      return new Token(Type.LABEL, new Inline(Inline.Kind.LABEL, label, null, null));
    }
    if (separator.region(offset, text.length()).lookingAt() && !brackets.isPaired(separator.start("sign"))) {
      return Token.of(Type.SEPARATOR, separator.group());
    }
    return word.region(offset, text.length()).lookingAt()
        ? Token.of(Type.WORD, text.substring(offset, wordEnd(offset)))
        : Token.of(Type.TEXT, text.substring(offset, text.offsetByCodePoints(offset, 1)));
  }

  /** A word ends where it runs into the id of an entry, a mail address or a telephone number. */
  private int wordEnd(int offset) {
    return IntStream.range(offset + 1, word.end())
        .filter(each -> Reference.endsWordAt(text, each, ids))
        .findFirst()
        .orElse(word.end());
  }

  private boolean isLabel(int offset) {
    if (text.charAt(offset) != '「' || !brackets.isPaired(offset)) {
      return false;
    }
    int end = brackets.partner(offset);
    if (end - offset > MAX_LABEL) {
      return false;
    }
    String words = text.substring(offset + 1, end);
    return !words.isBlank() && !Reference.isIn(words, ids);
  }

  private List<Inline> join() {
    List<Inline> inlines = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < tokens.size()) {
      int end = menuEnd(i);
      Inline inline = end > i ? menu(i, end) : tokens.get(i).inline();
      if (inline.kind() == Inline.Kind.TEXT) {
        plain.append(inline.text());
      } else {
        flush(plain, inlines);
        inlines.add(inline);
      }
      i = Math.max(end, i + 1);
    }
    flush(plain, inlines);
    return inlines;
  }

  private static void flush(StringBuilder plain, List<Inline> inlines) {
    if (!plain.isEmpty()) {
      inlines.add(Inline.text(plain.toString()));
      plain.setLength(0);
    }
  }

  private Inline menu(int from, int to) {
    StringBuilder path = new StringBuilder();
    tokens.subList(from, to).forEach(token -> path.append(token.inline().text()));
    return new Inline(Inline.Kind.MENU, path.toString(), null, null);
  }

  /** The index behind the menu path that starts at a token; the token's own index where none does. */
  private int menuEnd(int from) {
    int end = segmentEnd(from);
    boolean path = false;
    while (end > from && isA(Type.SEPARATOR, end) && segmentEnd(end + 1) > end + 1) {
      end = segmentEnd(end + 1);
      path = true;
    }
    return path ? end : from;
  }

  /** A step of a path is a label, perhaps with a word behind ({@code 「-」ボタン}), or a word. */
  private int segmentEnd(int from) {
    if (isA(Type.LABEL, from)) {
      return isA(Type.WORD, from + 1) ? from + 2 : from + 1;
    }
    return isA(Type.WORD, from) && STEP.matcher(tokens.get(from).inline().text()).find() ? from + 1 : from;
  }

  private boolean isA(Type type, int index) {
    return index < tokens.size() && tokens.get(index).type() == type;
  }
}
