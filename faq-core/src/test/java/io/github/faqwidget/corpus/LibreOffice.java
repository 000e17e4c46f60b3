package io.github.faqwidget.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, where it is installed. */
final class LibreOffice {

  private static final long PATIENCE_SECONDS = 180;

  private final Path program;

  private LibreOffice(Path program) {
    this.program = program;
  }

  static Optional<LibreOffice> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst().map(LibreOffice::new);
  }

  /** Saves files in another format, all of them in one run. */
  void convert(List<Path> files, String format, Path into) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(),
        "-env:UserInstallation=" + into.resolve("profile").toUri(), "--headless", "--convert-to", format, "--outdir",
        into.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(into.resolve("soffice.log").toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice took more than " + PATIENCE_SECONDS + " seconds");
    }
  }
}
