package io.github.faqwidget.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.faqwidget.browser.Audit;
import io.github.faqwidget.browser.Chromium;
import io.github.faqwidget.browser.HelpPanel;
import io.github.faqwidget.browser.InputMethod;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a reader: the real table, the real search, the real pages, a real server and a real Chromium. */
@ExtendWith(ArquillianExtension.class)
class PanelOnPayaraIT implements HelpPanel {

  private static final String MANUAL = "/manual/m365-mfa.html";
  private static final String WATCH = """
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));
      """;

  private static Chromium chromium;

  @ArquillianResource
  private URI reported;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @Deployment(testable = false)
  static WebArchive war() {
    return PackagedWar.atTheRoot();
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void nothingWasBlockedOrBroken() {
    assertThat(page.evaluate("window.violations")).isEqualTo(List.of());
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Override
  public Page page() {
    return page;
  }

  @ParameterizedTest
  @DisplayName("Read section by section, the page has the right answers beside it")
  @CsvSource(delimiter = '|', textBlock = """
      tejun1    | 【手順1】認証アプリ                                  | 25 3 33
      tejun1-1  | 【手順1-1】認証アプリ                                | 26 36
      tejun2-1  | 【手順2-1】SMS送信                                   | 43
      tejun3    | 【手順3】電話                                        | 24 20
      tejun4    | 【手順4】Webブラウザ拡張機能                         | 5 28
      tejun5    | 【手順5】サインイン手順                              | 4 29
      tejun6    | 【手順6】期限内に設定が完了しなかった場合の手順      | 40
      tejun7    | 【手順7】設定が完了しているか確認する場合の手順      | 18
      shiryo1   | 【資料1】M365多要素認証方法について                  | 12 15
      """)
  void sectionBySection(String id, String heading, String numbers) {
    visit(MANUAL, 1280, 800);
    openPanel();
    page.mouse().move(300, 300);
    page.evaluate("id => document.getElementById(id).scrollIntoView()", id);
    assertThat(place()).hasText(heading);
    for (String number : numbers.split(" ")) {
      assertThat(panel().locator(".hit:nth-child(-n+5)[data-id='" + number + "'], "
          + "li:nth-child(-n+5) .hit[data-id='" + number + "']")).isVisible();
    }
  }

  @Test
  @DisplayName("A few words typed through an input method find the entry")
  void inputMethod() {
    visit(MANUAL, 1280, 800);
    openPanel();
    InputMethod ime = new InputMethod(page);
    ime.compose("ｱﾌﾟﾘ");
    ime.commit("ｱﾌﾟﾘ");
    ime.compose(" けし");
    ime.commit(" 消した");
    assertThat(input()).hasValue("ｱﾌﾟﾘ 消した");
    assertThat(hits().first()).hasAttribute("data-id", "25");
    assertThat(hits().first().locator("mark").first()).isVisible();
  }

  @ParameterizedTest
  @DisplayName("A citation leads to the place on the page that it names")
  @CsvSource(delimiter = '|', textBlock = """
      25 | 【手順1】         | tejun1
      3  | の㊸              | tejun1-s43
      24 | 【手順3】         | tejun3-s4
      23 | (補足)            | tejun5-hosoku
      40 | 【手順6】         | tejun6
      """)
  void citationOfASection(int number, String citation, String id) {
    visit(MANUAL, 1280, 800);
    openPanel();
    page.evaluate("number => FaqHelp('entry', number)", number);
    link(citation).click();
    assertThat(page.locator("[id='" + id + "']")).isInViewport();
    assertThat(page.locator("[id='" + id + "']:focus, [id='" + id + "'] :focus, :focus > [id='" + id + "']"))
        .hasCount(1);
  }

  @Test
  @DisplayName("A citation of an entry opens it, and back leads back")
  void citationOfAnEntry() {
    visit(MANUAL, 1280, 800);
    openPanel();
    page.evaluate("FaqHelp('entry', 35)");
    entry().getByText("No.24").click();
    assertThat(entry()).containsText("電話番号が変更になった");
    button("戻る").click();
    assertThat(entry()).containsText("国名は「日本」");
  }

  @Test
  @DisplayName("In another web context, a citation leads to the manual")
  void citationFromThePortal() {
    visit("/portal/", 1280, 800);
    openPanel();
    search("電話番号が変わった");
    hit(24).click();
    assertThat(link("【手順3】")).hasAttribute("href", PackagedWar.servedAt(reported).resolve(MANUAL + "#tejun3").toString());
  }

  @Test
  @DisplayName("An irrelevant question gets a calm word, not a guess")
  void nothingFits() {
    visit(MANUAL, 1280, 800);
    openPanel();
    search("コピー機の紙が詰まった");
    assertThat(status()).containsText("見つかりません");
  }

  @ParameterizedTest
  @DisplayName("The audit finds nothing on any page, with the panel open")
  @ValueSource(strings = {"/", MANUAL, "/portal/", "/try-it.html#tejun1"})
  void accessible(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      visit(path, new NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 800));
      openPanel();
      assertThat(hits().first()).isVisible();
      settle();
      Audit.findsNothing(new AxeBuilder(page), path + " " + scheme);
    }
  }

  @ParameterizedTest
  @DisplayName("The pages are looked at, narrow and wide, light and dark")
  @CsvSource({"/,index", MANUAL + "#tejun1,manual", "/portal/,portal", "/try-it.html#tejun1,try-it"})
  void screenshots(String path, String name) {
    for (int width : new int[] {360, 768, 1280}) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        visit(path, new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
        openPanel();
        assertThat(hits().first()).isVisible();
        settle();
        page.mouse().move(5, 5);
        String file = name + "-" + width + "-" + scheme.name().toLowerCase() + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", file)));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @DisplayName("Every option can be tried live, with the tag to paste")
  @CsvSource(delimiter = '|', textBlock = """
      label          | お助け  | .launcher >> text=お助け         | data-label="お助け"
      position       | left    | .left .launcher                  | data-position="left"
      lang           | en      | .launcher >> text=Help           | data-lang="en"
      mode           | inline  | .panel[role=region]              | <faq-help catalog="m365-mfa" mode="inline">
      --faq-accent   | #7a1f4b | .launcher                        | --faq-accent: #7a1f4b;
      """)
  void optionsLive(String name, String value, String shown, String pasted) {
    visit("/try-it.html", 1280, 800);
    page.evaluate("customElements.whenDefined('faq-help').then(() => {})");
    Locator field = page.locator("[name='" + name + "']");
    if (field.evaluate("field => field.localName").equals("select")) {
      field.selectOption(value);
    } else {
      field.fill(value);
    }
    assertThat(page.locator("faq-help " + shown)).isVisible();
    assertThat(page.locator("#snippet")).containsText(pasted);
  }

  @Test
  @DisplayName("Commands can be given and events be seen where the options are tried")
  void commandsLive() {
    visit("/try-it.html", 1280, 800);
    page.getByText("search 機種変更").click();
    assertThat(hits().first()).isVisible();
    assertThat(page.locator("#events")).containsText("search {\"query\":\"機種変更\"");
    page.getByText("destroy").click();
    assertThat(page.locator("faq-help")).hasCount(0);
    page.getByText("もう一度置く").click();
    assertThat(launcher()).isVisible();
  }

  private Locator link(String citation) {
    return entry().locator("a", new Locator.LocatorOptions().setHasText(citation)).first();
  }

  private void visit(String path, int width, int height) {
    visit(path, new NewContextOptions().setViewportSize(width, height));
  }

  private void visit(String path, NewContextOptions options) {
    if (page != null) {
      page.context().close();
    }
    BrowserContext context = chromium.newContext(options);
    context.addInitScript(WATCH);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate(PackagedWar.servedAt(reported).resolve(path).toString());
  }
}
