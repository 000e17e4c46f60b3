package io.github.faqwidget.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code java -jar faq-core-….jar check FILE [--json]}: says what a table, or a folder of a catalog, would make. It ends
 * with 0 where nothing is wrong, 1 where rows have problems, 2 where the file would not be served or the command is
 * not understood. The libraries have to lie beside the jar, as they do in a WAR.
 */
public final class CheckCommand {

  private static final String USAGE = "java -jar faq-core.jar check FILE|FOLDER [--json]";

  private CheckCommand() {}

  /** Runs the command and ends the program. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out));
  }

  static int run(List<String> arguments, PrintStream out) {
    List<String> names = arguments.stream().filter(argument -> !argument.equals("--json")).toList();
    if (names.size() != 2 || !names.get(0).equals("check")) {
      out.println(USAGE);
      return 2;
    }
    Findings findings = Findings.of(Path.of(names.get(1)));
    out.print(names.size() < arguments.size() ? findings.json() : findings.text());
    return findings.exitCode();
  }
}
