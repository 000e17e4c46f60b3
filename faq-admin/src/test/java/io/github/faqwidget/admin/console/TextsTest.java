package io.github.faqwidget.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words on the console")
class TextsTest extends ConsoleTest {

  private static final Path SOURCES = Path.of("src/main/resources/META-INF/resources/faq-admin");
  private static final Pattern NAMED = Pattern.compile("^  '?([\\w-]+)'?: '(.*)',$", Pattern.MULTILINE);
  private static final Pattern USED = Pattern.compile("\\btexts\\.(\\w+)");

  @Test
  void areTheSameInBothLanguagesWithAsManySubjects() throws IOException {
    assertThat(named("english")).isEqualTo(named("japanese"));
  }

  @Test
  void areThereForAllThatTheScriptsSay() throws IOException {
    Set<String> there = named("japanese").stream().map(name -> name.replaceFirst(" .*", "")).collect(Collectors.toSet());
    assertThat(there).containsAll(used());
  }

  @Test
  void areEnglishOnceTheEditorAsksForIt() {
    visit("mend", new Browser.NewContextOptions().setViewportSize(1024, 768));
    button("English").click();
    assertThat(heading("To mend")).isVisible();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.reload();
    assertThat(button("This one").first()).isVisible();
    for (String screen : List.of("entries", "draft", "versions", "report", "overview", "audit", "accounts")) {
      go(screen);
      assertThat(page.getByRole(AriaRole.NAVIGATION).innerText() + page.locator("h1, h2, th").allInnerTexts())
          .as(screen).doesNotContainPattern("[ぁ-ん]");
    }
    button("日本語").click();
    assertThat(heading("利用者").first()).isVisible();
  }

  /** The names, each with how many subjects its sentence has. */
  private static Set<String> named(String language) throws IOException {
    return NAMED.matcher(Files.readString(SOURCES.resolve("texts/" + language + ".js"))).results()
        .map(text -> text.group(1) + " " + text.group(2).split("\\{}", -1).length)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> used = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        USED.matcher(Files.readString(file)).results().map((MatchResult it) -> it.group(1)).forEach(used::add);
      }
      used.remove("js");
      return used;
    }
  }
}
