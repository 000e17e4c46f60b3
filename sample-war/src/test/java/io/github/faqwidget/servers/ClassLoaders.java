package io.github.faqwidget.servers;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which loader defined which classes of a running Java, as its {@code jcmd} tells. A class that has the
 * loader of ours came out of the WAR; where a server's copy is used instead, it has the loader of the
 * server.
 */
record ClassLoaders(List<Set<String>> classes) {

  static ClassLoaders of(RunningServer server) throws IOException {
    String printed = server.process().jcmd("VM.classloaders", "show-classes=true");
    return new ClassLoaders(Stream.of(printed.split("Classes:"))
        .map(block -> block.lines().map(line -> line.replaceAll("^[\\s|+-]*", "").strip())
            .collect(Collectors.toSet()))
        .toList());
  }

  /** Whether one loader defined all of these classes. */
  boolean shared(String... names) {
    return classes.stream().anyMatch(block -> block.containsAll(List.of(names)));
  }
}
