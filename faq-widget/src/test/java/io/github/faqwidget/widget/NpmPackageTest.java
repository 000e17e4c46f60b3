package io.github.faqwidget.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The package for npm")
class NpmPackageTest extends WidgetTest {

  private final NpmPackage unpacked = NpmPackage.read();

  @Test
  void holdsTheBuiltFilesTheirTypesAndItsLicence() {
    JsonObject manifest = unpacked.json("package.json");
    assertThat(manifest.get("version").getAsString()).isEqualTo(BuiltFiles.version());
    assertThat(manifest.get("license").getAsString()).isEqualTo("Apache-2.0");
    assertThat(unpacked.text("LICENSE")).contains("Apache License");
    assertThat(unpacked.text(manifest.get("types").getAsString())).contains("export const FaqHelp");
    assertThat(unpacked.json(manifest.get("customElements").getAsString()).get("schemaVersion").getAsString())
        .isEqualTo("2.1.0");
    assertThat(unpacked.text("dist/faq-widget.js")).isEqualTo(BuiltFiles.text(BuiltFiles.STABLE));
    assertThat(unpacked.text(unpacked.entry().get("default").getAsString()))
        .isEqualTo(BuiltFiles.text(BuiltFiles.panel()));
  }

  @Test
  void isImportedByItsNameAsAModule() {
    open("""
        <script type="importmap">{"imports": {"faq-widget": "/npm/%s"}}</script>
        <faq-help catalog="m365-mfa" api="/faq/api/"></faq-help>
        <script type="module">
          import { FaqHelp } from 'faq-widget';
          FaqHelp('search', '電話番号');
        </script>""".formatted(unpacked.entry().get("default").getAsString()));
    assertThat(hit(24)).isVisible();
    assertThat(page.evaluate("typeof window.FaqHelp")).isEqualTo("undefined");
  }

  @Test
  void isServedAsAClassicScript() {
    open("<script src='/npm/dist/faq-widget.js' data-catalog='m365-mfa' data-api='/faq/api/'></script>");
    openPanel();
    assertThat(hit(3)).isVisible();
  }

  @Test
  void saysWhatIsMissingWhereABundlerHasMovedIt() {
    prepare(new Browser.NewContextOptions());
    String moved = unpacked.text(unpacked.entry().get("default").getAsString());
    page.route("**/assets/bundle.js", route -> route.fulfill(new Route.FulfillOptions()
        .setContentType("text/javascript").setBody(moved)));
    goToText("<!DOCTYPE html><title>束</title><body>");
    Object heard = page.evaluate("""
        async () => {
          const { FaqHelp } = await import('/assets/bundle.js');
          const heard = [];
          FaqHelp('on', 'error', (event) => heard.push(event.detail.message));
          const help = document.createElement('faq-help');
          help.setAttribute('catalog', 'm365-mfa');
          document.body.append(help);
          return heard;
        }""");
    assertThat(heard).isEqualTo(List.of("faq-help needs the attribute api"));
  }

  private void open(String body) {
    prepare(new Browser.NewContextOptions().setViewportSize(1280, 800));
    page.route("**/npm/**", route -> route.fulfill(new Route.FulfillOptions()
        .setContentType("text/javascript")
        .setBody(unpacked.text(route.request().url().replaceFirst(".*/npm/", "")))));
    goToText("<!DOCTYPE html><html lang='ja'><title>頁</title><body><main><h1>【手順1】認証アプリ</h1></main>" + body);
    awaitPanel();
  }
}
