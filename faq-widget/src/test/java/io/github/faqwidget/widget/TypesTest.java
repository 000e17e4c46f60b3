package io.github.faqwidget.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TypeScript's own compiler, at work in the browser, reads code as an embedder would write it. */
@DisplayName("The declared types")
@NullUnmarked
@ExtendWith(Stage.Setting.class)
class TypesTest {

  private static final String LIBRARY = "META-INF/resources/_static/typescript/";
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void loadCompiler() throws IOException {
    context = WidgetTest.stage.chromium.newContext();
    page = context.newPage();
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(compiler())));
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("src/test/resources/type-checker.js")));
    page.evaluate("json => { window.files = JSON.parse(json); }", new Gson().toJson(library()));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "FaqHelp('open');",
      "FaqHelp('destroy');",
      "FaqHelp('search', '機種変更');",
      "FaqHelp('entry', 24);",
      "FaqHelp('entry', 'FAQ001');",
      "FaqHelp('context', { section: '手順5' }); FaqHelp('context', null);",
      "FaqHelp('on', 'search', ({ detail }) => detail.count.toFixed() + detail.query.length + detail.catalog);",
      "const said: FaqHelpListener<'error'> = ({ detail }) => void detail.message; FaqHelp('off', 'error', said);",
      "document.querySelector('faq-help')?.entry(24);",
      "document.createElement('faq-help').addEventListener('entry-viewed', ({ detail }) => detail.number.toFixed());",
      "window.FaqHelp?.('open');",
      "const given: FaqHelpAttributes = { catalog: 'a', mode: 'inline', 'open-on': '.help' };",
  })
  void acceptWhatTheGuideAllows(String code) {
    assertThat(problems(code)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "FaqHelp('dance');                                              | 2769",
      "FaqHelp('search');                                             | 2769",
      "FaqHelp('entry', {});                                          | 2769",
      "FaqHelp('context', { chapter: '手順5' });                      | 2769",
      "FaqHelp('on', 'opened', () => {});                             | 2345",
      "FaqHelp('on', 'open', ({ detail }) => detail.count);           | 2339",
      "document.createElement('faq-help').entry({});                  | 2345",
      "const wrong: FaqHelpAttributes = { catalog: 'a', mode: 'x' };  | 2322",
  })
  void refuseWhatItDoesNot(String code, int problem) {
    assertThat(problems(code)).isEqualTo(List.of(problem));
  }

  private static Object problems(String code) {
    String imports = "import { FaqHelp, FaqHelpAttributes, FaqHelpListener } from 'faq-widget';\n";
    return page.evaluate("code => problemsOf(code)", imports + code);
  }

  /** TypeScript's declarations of the browser, and the package as it is after its installation. */
  private static Map<String, String> library() throws IOException {
    Map<String, String> files = new HashMap<>();
    try (InputStream more = stream("META-INF/.more.tgz")) {
      Tarball.read(more).forEach((path, bytes) -> {
        if (path.matches(".*/lib\\.[^/]*d\\.ts")) {
          files.put("/lib/" + path.replaceFirst(".*/", ""), new String(bytes, StandardCharsets.UTF_8));
        }
      });
    }
    NpmPackage unpacked = NpmPackage.read();
    for (String path : List.of("package.json", "faq-widget.d.ts")) {
      files.put("/node_modules/faq-widget/" + path, unpacked.text(path));
    }
    return files;
  }

  private static String compiler() throws IOException {
    String map = resource("META-INF/importmap.json");
    return LIBRARY + map.replaceFirst("(?s).*/typescript/([^/]+)/.*", "$1") + "/lib/typescript.js";
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = stream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream stream(String path) {
    return Objects.requireNonNull(TypesTest.class.getClassLoader().getResourceAsStream(path), path);
  }
}
