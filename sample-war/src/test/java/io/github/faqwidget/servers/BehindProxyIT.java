package io.github.faqwidget.servers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.github.faqwidget.browser.Chromium;
import io.github.faqwidget.browser.HelpPanel;
import io.github.faqwidget.servlet.contract.FaqApiContract;
import io.github.faqwidget.servlet.contract.HttpApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Under a context path, behind a proxy that takes another prefix off and ends TLS: the contract, and a
 * reader.
 */
@DisplayName("Behind a proxy")
class BehindProxyIT extends FaqApiContract implements HelpPanel {

  private static final int PORT = Site.freePort();
  /** To browsers another origin than {@code localhost}. */
  private static final String INTRANET = "https://127.0.0.1:" + PORT;
  private static final String PAGE = """
      <!DOCTYPE html><html lang="ja"><title>職員ページ</title><link rel="icon" href="data:,"><h1>【手順1】認証アプリ</h1>
      <script src="https://localhost:%d/help/faq-widget/faq-widget.js" data-catalog="m365-mfa" defer></script>
      """;

  private static RunningServer server;
  private static Nginx nginx;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    AppServers.Row tomcat = new AppServers.Row(new Tomcat("tomcat-11"), Jdk.current());
    server = RunningServer.start(tomcat, War.SAMPLE, Map.of("FAQ_CORS_ORIGINS", INTRANET));
    nginx = Nginx.start(server.api().root(), PORT, PAGE.formatted(PORT));
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    nginx.close();
    server.close();
  }

  @Override
  public HttpApi api() {
    return new HttpApi(nginx.root());
  }

  /** Opened by who needs it: most of the contract does not. */
  @Override
  public Page page() {
    if (page == null) {
      open();
    }
    return page;
  }

  private void open() {
    page = chromium.newContext(new NewContextOptions().setIgnoreHTTPSErrors(true)).newPage();
    page.onResponse(responses::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  @AfterEach
  void nothingBroke() {
    if (page != null) {
      page.context().close();
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void the_panel_finds_its_api_and_all_stays_beneath_the_prefix() {
    page().navigate(nginx.tlsRoot().resolve("manual/m365-mfa.html").toString());
    openPanel();
    assertThat(hits().first()).isVisible();
    search("電話番号が変わった");
    hit(24).click();

    assertThat(entry()).containsText("【手順3】");
    assertThat(responses).allSatisfy(response -> {
      assertThat(response.url()).startsWith(nginx.tlsRoot().toString());
      assertThat(response.status()).isLessThan(400);
    });
  }

  @Test
  void the_pages_links_lead_to_pages() {
    page().navigate(nginx.tlsRoot().toString());
    page().locator("a[href*='m365-mfa.html']").first().click();

    assertThat(page()).hasURL(Pattern.compile("https://localhost:\\d+/help/manual/m365-mfa\\.html.*"));
  }

  @Test
  void a_page_of_an_allowed_origin_embeds_the_panel_across_the_proxy() {
    page().navigate(INTRANET + "/page.html");
    openPanel();

    assertThat(hits().first()).isVisible();
  }

  @Test
  void what_the_browser_has_is_not_sent_again() {
    page().navigate(nginx.tlsRoot().resolve("manual/m365-mfa.html").toString());
    Object statuses = page().evaluate("""
        async () => {
          const url = '../api/catalogs/m365-mfa/entries';
          const tag = (await fetch(url, {cache: 'no-store'})).headers.get('ETag');
          const again = await fetch(url, {cache: 'no-store', headers: {'If-None-Match': tag}});
          return [tag.startsWith('"'), again.status];
        }""");

    assertThat(statuses).isEqualTo(List.of(true, 304));
  }
}
