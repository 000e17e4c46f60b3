package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The manifest of the element, the guide and the types say what is there:")
class ManifestTest extends WidgetTest {

  private static final String GUIDE = BuiltFiles.text(Path.of("../docs/embedding.md"));
  private static final String PANEL = BuiltFiles.text(BuiltFiles.panel());

  private final NpmPackage unpacked = NpmPackage.read();

  @Test
  void everyAttribute() {
    visit("bare.html");
    Object attributes = page.evaluate("import('/sources/element/attributes.js').then(it => it.ATTRIBUTES)");
    assertThat(attributes).isEqualTo(names("attributes"));
    assertThat(guide("Attributes")).containsExactlyElementsOf(names("attributes"));
    assertThat(types("interface FaqHelpAttributes")).containsAll(names("attributes"));
  }

  @Test
  void everyEvent() {
    assertThat(guide("Events")).containsExactlyInAnyOrderElementsOf(names("events"));
    assertThat(types("interface FaqHelpEvents")).containsExactlyInAnyOrderElementsOf(names("events"));
  }

  @Test
  void everyMethod() {
    visit("manual.html");
    Object missing = page.evaluate("""
        names => names.filter(it => typeof document.querySelector('faq-help')[it] !== 'function')""",
        names("members"));
    assertThat(missing).isEqualTo(List.of());
    assertThat(types("interface FaqHelpElement")).containsAll(names("members"));
  }

  @Test
  void everyCustomProperty() {
    Set<String> used = Pattern.compile("var\\((--faq-[a-z-]+)").matcher(PANEL).results()
        .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertThat(names("cssProperties")).containsExactlyInAnyOrderElementsOf(used);
    assertThat(guide("Custom properties")).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void everyPart() {
    visit("manual.html#tejun1");
    Set<String> seen = new TreeSet<>(partsNow());
    openPanel();
    assertThat(hit(3)).isVisible();
    seen.addAll(partsNow());
    hit(3).click();
    assertThat(entry()).isVisible();
    seen.addAll(partsNow());
    assertThat(names("cssParts")).containsExactlyInAnyOrderElementsOf(seen);
    assertThat(guide("Parts")).containsExactlyInAnyOrderElementsOf(seen);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--faq-accent | rgb(1, 2, 3) | launcher | background-color | rgb(1, 2, 3)",
      "--faq-on-accent | rgb(1, 2, 3) | launcher | color | rgb(1, 2, 3)",
      "--faq-font | Courier | panel | font-family | Courier",
      "--faq-width | 300px | panel | width | 300px",
      "--faq-offset-x | 70px | launcher | right | 70px",
      "--faq-offset-x | 70px | panel | right | 70px",
      "--faq-offset-y | 80px | panel | bottom | 80px",
      "--faq-offset-y | 80px | launcher | bottom | 80px",
      "--faq-z-index | 7 | launcher | z-index | 7",
      "--faq-z-index | 7 | panel | z-index | 7",
  })
  void aCustomPropertyDoesWhatItSays(String property, String value, String part, String style, String expected) {
    visit("manual.html#tejun1");
    page.evaluate("([name, value]) => document.querySelector('faq-help').style.setProperty(name, value)",
        List.of(property, value));
    if (part.equals("panel")) {
      openPanel();
    }
    assertThat(page.locator("faq-help ." + part)).hasCSS(style, expected);
  }

  @Test
  void aPartTakesThePagesStyle() {
    visit("manual.html#tejun1");
    page.addStyleTag(new Page.AddStyleTagOptions()
        .setContent("faq-help::part(launcher) { border-radius: 3px; } faq-help::part(hit) { padding-left: 41px; }"));
    assertThat(launcher()).hasCSS("border-radius", "3px");
    openPanel();
    assertThat(hit(3)).hasCSS("padding-left", "41px");
  }

  private List<String> partsNow() {
    return List.of(page.evaluate("""
        [...document.querySelector('faq-help').shadowRoot.querySelectorAll('[part]')].map(it => it.part[0]).join()""")
        .toString().split(","));
  }

  private List<String> names(String kind) {
    JsonObject element = unpacked.json("custom-elements.json").getAsJsonArray("modules").get(0).getAsJsonObject()
        .getAsJsonArray("declarations").get(0).getAsJsonObject();
    return element.getAsJsonArray(kind).asList().stream().map(JsonElement::getAsJsonObject)
        .map(it -> it.get("name").getAsString()).toList();
  }

  /** The names in the first column of a section's table. */
  private static List<String> guide(String section) {
    String text = GUIDE.replaceFirst("(?s).*\n## " + section + "\n", "").replaceFirst("(?s)\n## .*", "");
    return Pattern.compile("(?m)^\\| ((?:`[^`]+`(?:, )?)+) \\|").matcher(text).results()
        .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
        .map(name -> name.group(1)).toList();
  }

  /** The names of an interface's members. */
  private List<String> types(String declaration) {
    String text = unpacked.text("faq-widget.d.ts").replaceFirst("(?s).*" + declaration + "[^{]*\\{", "")
        .replaceFirst("(?s)\n}.*", "");
    return Pattern.compile("(?m)^  '?([a-z-]+)'?[?(:]").matcher(text).results().map(it -> it.group(1)).toList();
  }
}
