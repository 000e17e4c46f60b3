package io.github.faqwidget.admin.merge;

import io.github.faqwidget.table.FaqTableReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Files whose lines stand each for itself: what one side added is added, what one side took away is taken away. */
final class Lines {

  private Lines() {}

  static byte[] merged(String name, byte[] base, byte[] ours, byte[] theirs) {
    Set<String> before = lines(name, base);
    Set<String> here = lines(name, ours);
    List<String> merged = new ArrayList<>();
    for (String line : FaqTableReader.usual().text(name, theirs).lines().toList()) {
      boolean takenAway = before.contains(line) && !here.contains(line) && !line.isBlank();
      if (!takenAway) {
        merged.add(line);
      }
    }
    here.stream().filter(line -> !before.contains(line) && !merged.contains(line)).forEach(merged::add);
    return merged.isEmpty() ? new byte[0] : (String.join("\n", merged) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Set<String> lines(String name, byte[] content) {
    return new LinkedHashSet<>(FaqTableReader.usual().text(name, content).lines().toList());
  }
}
