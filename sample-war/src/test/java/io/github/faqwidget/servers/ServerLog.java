package io.github.faqwidget.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a server said on its console, by entries: the first line of each and those that go on. */
record ServerLog(List<String> entries) {

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final Pattern BAD = Pattern.compile("\\b(WARN|WARNING|ERROR|SEVERE|FATAL)\\b");
  private static final Pattern BEGINNING = Pattern.compile(
      "^(\\[|\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d|\\d\\d-\\w{3}-\\d{4}|WARNING: |SEVERE: |\\w{3} \\d\\d, \\d{4}).*");
  /** What names something that came with the WAR, not with the server. */
  private static final String LIBRARIES = "io\\.github\\.faqwidget|WEB-INF|[Ll]ucene|[Jj]ersey|hk2|yasson|parsson"
      + "|javassist|fastcsv|aalto|stax2|commons-(codec|compress|io|lang)";

  /** Liberty's word, as an error, that it refused an address which no client should send. */
  private static final Pattern REFUSED = Pattern.compile("SRVE0315E.*CWWWC0005I");

  static ServerLog read(Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String printed : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String line = COLOUR.matcher(printed).replaceAll("");
      if (entries.isEmpty() || BEGINNING.matcher(line).matches()) {
        entries.add(line);
      } else {
        entries.set(entries.size() - 1, entries.get(entries.size() - 1) + '\n' + line);
      }
    }
    return new ServerLog(entries);
  }

  /** Warnings and errors that name the WAR or anything in it. */
  List<String> warningsAbout(War war) {
    return warningsNaming(LIBRARIES + "|/" + war.context() + "\\b|" + Pattern.quote(war.fileName()));
  }

  /** Warnings and errors that a regular expression is found in. */
  List<String> warningsNaming(String expression) {
    Pattern ours = Pattern.compile(expression);
    return entries.stream()
        .filter(BAD.asPredicate())
        .filter(ours.asPredicate())
        .filter(Predicate.not(REFUSED.asPredicate()))
        .toList();
  }
}
