package io.github.faqwidget.servlet.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The regular expressions that stand in sources as literals, where no static field holds them: Java's and the scripts'. */
final class SourcePatterns {

  private static final String LITERAL = "\\(\\s*+\"((?:[^\"\\\\\n]|\\\\.)++)\"\\s*+";
  /** A replacement for what a pattern finds, which is no expression, stands alone between its parentheses. */
  private static final Pattern JAVA = Pattern.compile(
      "(?:\\.split|Pattern\\.compile)" + LITERAL + "[,)]|\\.replace(?:All|First)" + LITERAL + ",|\\.matches" + LITERAL + "\\)");
  private static final int WHOLE = 3;
  private static final Pattern SCRIPT = Pattern.compile(
      "(?:[=(,:?!&|]|return|=>) *+/((?![*/])(?:[^/\\\\\n\\[]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.)*+])++)/[dgimsuvy]*+[.,;) ]");
  /** A character by its number, which an expression may write in the same way as Java does. */
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u");
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *+(?:\\*|//).*+$");

  private SourcePatterns() {}

  /** All beneath some folders of sources, by where they stand. */
  static Map<String, Pattern> in(List<Path> folders) throws IOException {
    Map<String, Pattern> found = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(each -> each.toString().matches(".*\\.(?:java|js)")).toList()) {
          collect(file, found);
        }
      }
    }
    return found;
  }

  private static void collect(Path file, Map<String, Pattern> found) throws IOException {
    boolean isJava = file.toString().endsWith(".java");
    String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
    (isJava ? JAVA : SCRIPT).matcher(source).results().map(SourcePatterns::literal).forEach(literal -> {
      String written = isJava ? UNICODE.matcher(literal).replaceAll("$1\\\\\\\\u").translateEscapes() : literal.replace("{Script=", "{script=");
      found.put(file.getFileName() + " " + written, Pattern.compile(written));
    });
  }

  /** What is to match a whole text begins at its first character only. */
  private static String literal(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .filter(group -> match.group(group) != null)
        .mapToObj(group -> group == WHOLE ? "\\\\A(?:" + match.group(group) + ")" : match.group(group))
        .findFirst()
        .orElseThrow();
  }
}
