package io.github.faqwidget.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the operator reads about the catalogs")
class CatalogReportTest {

  @Test
  void saysWhyACatalogCannotBeUsedAndHowManyEntriesTheOthersHave() {
    assertThat(CatalogReport.lines("""
        {"status":"UP","checks":[
          {"name":"bad","status":"DOWN","data":{"error":"table.csv: 見出しの行が見つかりません。 / There is no header."}},
          {"name":"cut","status":"UP","data":{"version":"c3","entryCount":46,"rowProblems":0,"error":"表が途中で切れています。"}},
          {"name":"good","status":"UP","data":{"version":"a1","entryCount":46,"rowProblems":0}},
          {"name":"mixed","status":"UP","data":{"version":"b2","entryCount":3,"rowProblems":2}}]}"""))
        .containsExactly(
            "カタログ / Catalog bad: 使えません / cannot be used: "
                + "table.csv: 見出しの行が見つかりません。 / There is no header.",
            "カタログ / Catalog cut: 前の版のままです / the version before stays: 表が途中で切れています。",
            "カタログ / Catalog good: 46 件 / entries",
            "カタログ / Catalog mixed: 3 件 / entries, 要確認 2 件(ログ) / to look at (log)");
  }

  @Test
  void saysThatThereIsNone() {
    assertThat(CatalogReport.lines("{\"status\":\"DOWN\",\"checks\":[]}")).singleElement()
        .asString().startsWith("カタログがありません");
  }
}
