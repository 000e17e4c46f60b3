package io.github.faqwidget.servlet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.Block;
import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.CatalogInfo.Contact;
import io.github.faqwidget.entry.EntryDetails;
import io.github.faqwidget.entry.EntryLink;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.entry.FaqEntry;
import io.github.faqwidget.entry.Inline;
import io.github.faqwidget.entry.PublicationWindow;
import io.github.faqwidget.entry.RichText;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.search.FaqHits;
import io.github.faqwidget.search.FaqHits.Highlight;
import io.github.faqwidget.servlet.json.HealthView.CheckView;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The exact JSON of every shape, by two implementations: left to itself, one of them writes {@code {}}. */
class JsonTest {

  private static final Jsonb JOHNZON = JsonbBuilder.newBuilder("org.apache.johnzon.jsonb.JohnzonProvider")
      .withConfig(Json.config())
      .build();
  private static final RichText ANSWER = new RichText("1. 【手順1】③を見る", List.of(
      new Block(Block.Kind.STEPS, List.of(new Block.Item("1. ", List.of(
          new Inline(Inline.Kind.SECTION, "【手順1】③", "手順1", "③"), Inline.text("を見る")))))));
  private static final FaqEntry ENTRY = new FaqEntry(
      "3", RichText.of("𠮷「\"\\\n」"), ANSWER, RichText.EMPTY, EntryDetails.NONE);
  private static final FaqEntry ENGLISH = FaqEntry.of(3, "Why?", "So.", "");
  private static final Section SECTION = new Section("手順1", "認証アプリ", "manual.html#s1");
  private static final FaqCatalog CATALOG = new FaqCatalog("vpn",
      new CatalogInfo("表", "2024-01", "https://m.example/", new Contact("窓口", null, "119", null, null), "ja"),
      List.of(ENTRY), List.of(SECTION, new Section("資料1", "", null)), Map.of(), List.of(),
      List.of(), Map.of("en", List.of(ENGLISH)), "v1");
  private static final FaqCatalog BARE = new FaqCatalog("bare",
      new CatalogInfo("", null, null, Contact.NONE, "ja"), List.of(ENTRY), List.of(), Map.of(), List.of(),
      List.of(), Map.of(), "0");
  private static final String SUMMARY = """
      "entryCount":1,"id":"vpn","language":"ja",""";
  private static final String TEXTS = """
      "answer":{"blocks":[{"items":[{"inlines":[\
      {"kind":"section","step":"③","target":"手順1","text":"【手順1】③"},{"kind":"text","text":"を見る"}],\
      "marker":"1. "}],"kind":"steps"}],"text":"1. 【手順1】③を見る"},""";
  private static final String QUESTION = """
      "question":"𠮷「\\"\\\\\\n」",""";
  private static final String ENTRY_JSON = "{" + TEXTS + """
      "id":"3","lang":"ja","note":{"blocks":[],"text":""},"number":3,""" + QUESTION + "\"sections\":[\"手順1\"]}";

  @Test
  void list_of_catalogs() {
    assertJson(CatalogListView.of(List.of(CATALOG)), "{\"catalogs\":[{" + SUMMARY + """
        "title":"表","updated":"2024-01","version":"v1"}]}""");
  }

  @Test
  void catalog() {
    assertJson(CatalogView.of(CATALOG, false), "{\"contact\":{\"name\":\"窓口\",\"phone\":\"119\"}," + SUMMARY + """
        "manual":"https://m.example/","sections":[\
        {"entries":["3"],"href":"manual.html#s1","id":"手順1","title":"認証アプリ"},\
        {"entries":[],"id":"資料1","title":""}],"title":"表","updated":"2024-01","version":"v1"}""");
  }

  @Test
  void catalog_that_says_little_leaves_the_rest_out() {
    assertJson(CatalogView.of(BARE, false), """
        {"entryCount":1,"id":"bare","language":"ja","sections":[],"title":"","version":"0"}""");
  }

  @Test
  void entry() {
    assertJson(EntryView.of(CATALOG, ENTRY, null), ENTRY_JSON);
  }

  @Test
  void entry_with_all_that_its_row_says() {
    FaqEntry entry = new FaqEntry("A-1", RichText.of("Q"), RichText.of("A"), RichText.EMPTY, new EntryDetails(
        List.of("税", "住民税"), List.of("k"), List.of(new EntryLink("申請書", "https://a.example/"), new EntryLink("広報", null)),
        List.of("手順3"), "税務課", "R6.4.1", PublicationWindow.ALWAYS));
    FaqCatalog catalog = new FaqCatalog("tax", new CatalogInfo("", null, null, Contact.NONE, "ja"), List.of(entry), List.of(),
        Map.of(), List.of(), List.of(), Map.of(), "0");

    assertJson(EntryView.of(catalog, entry, null), """
        {"answer":{"blocks":[{"items":[{"inlines":[{"kind":"text","text":"A"}],"marker":""}],"kind":"paragraph"}],\
        "text":"A"},"category":["税","住民税"],"id":"A-1","lang":"ja","links":[{"href":"https://a.example/","text":"申請書"},\
        {"text":"広報"}],"note":{"blocks":[],"text":""},"owner":"税務課","question":"Q","sections":["手順3"],"updated":"R6.4.1"}""");
    assertJson(CatalogView.of(catalog, false), """
        {"categories":[{"entries":["A-1"],"path":["税","住民税"]}],"entryCount":1,"id":"tax","language":"ja","sections":[],\
        "title":"","version":"0"}""");
  }

  @Test
  void entry_in_another_language_keeps_what_the_original_cites() {
    assertThat(List.of("en", "EN", "en-GB", "en-Latn-GB")).allSatisfy(tag ->
        assertJson(EntryView.of(CATALOG, ENTRY, tag), """
            {"answer":{"blocks":[{"items":[{"inlines":[{"kind":"text","text":"So."}],"marker":""}],\
            "kind":"paragraph"}],"text":"So."},"id":"3","lang":"en","note":{"blocks":[],"text":""},"number":3,\
            "question":"Why?","sections":["手順1"]}"""));
    assertThat(List.of("ja", "ja-JP", "de", "e")).allSatisfy(tag ->
        assertJson(EntryView.of(CATALOG, ENTRY, tag), ENTRY_JSON));
  }

  @Test
  void entries() {
    assertJson(EntryListView.of(CATALOG, null),
        "{\"catalog\":\"vpn\",\"entries\":[" + ENTRY_JSON + "],\"version\":\"v1\"}");
  }

  @Test
  void hits() {
    assertJson(HitsView.of(CATALOG, "𠮷", found(), entry -> null, null), """
        {"context":{"section":{"href":"manual.html#s1","id":"手順1","title":"認証アプリ"}},"fit":"weak",\
        "hits":[{""" + TEXTS + """
        "highlights":{"answer":[{"end":4,"start":1},{"end":9,"start":8}],"note":[],\
        "question":[{"end":2,"start":0}]},"id":"3","lang":"ja","note":{"blocks":[],"text":""},"number":3,"""
        + QUESTION + """
        "score":1.25,"sections":["手順1"]}],"query":"𠮷"}""");
  }

  @Test
  void hits_in_another_language_have_no_highlights_because_those_are_of_the_original() {
    assertThat(HitsView.of(CATALOG, "x", found(), entry -> null, "en").hits().get(0).highlights())
        .hasToString("HighlightsView[question=[], answer=[], note=[]]");
  }

  @Test
  void hits_name_the_other_entries_with_the_same_answer_in_the_language_asked_for() {
    FaqHits found = new FaqHits(null, null, FaqHits.Fit.GOOD, List.of(
        new FaqHits.Hit(ENTRY, 1, List.of(), List.of(), List.of(), List.of(ENTRY, FaqEntry.of("A-1", "同じ？", "A", "")))));
    String json = new String(Json.bytes(HitsView.of(CATALOG, "x", found, entry -> null, "en")), StandardCharsets.UTF_8);

    assertThat(json).contains("\"alike\":[{\"id\":\"3\",\"number\":3,\"question\":\"Why?\"},"
        + "{\"id\":\"A-1\",\"question\":\"同じ？\"}]");
  }

  @Test
  void no_hits() {
    assertJson(HitsView.of(CATALOG, "", new FaqHits(null, null, FaqHits.Fit.NONE, List.of()), entry -> null, null), """
        {"context":{},"fit":"none","hits":[],"query":""}""");
  }

  @Test
  void suggestions() {
    assertJson(SuggestionsView.of(CATALOG, "W", List.of(ENTRY), "en"), """
        {"query":"W","suggestions":[{"id":"3","number":3,"question":"Why?"}]}""");
  }

  @Test
  void health() {
    assertJson(HealthView.ready(List.of(
        CheckView.served(CATALOG, 2, Instant.EPOCH, null), CheckView.failed("x", "なぜ"))), """
        {"checks":[{"data":{"entryCount":1,"loaded":"1970-01-01T00:00:00Z","rowProblems":2,"version":"v1"},\
        "name":"vpn","status":"UP"},\
        {"data":{"error":"なぜ"},"name":"x","status":"DOWN"}],"status":"UP"}""");
  }

  @Test
  void problems() {
    assertJson(Problem.ofParameter("q", "q is wrong"), """
        {"detail":"q is wrong","parameter":"q","status":400,"title":"Bad Request","type":"about:blank"}""");
    assertJson(Problem.of(503, "Later"), """
        {"detail":"Later","status":503,"title":"Service Unavailable","type":"about:blank"}""");
  }

  private static FaqHits found() {
    return new FaqHits(SECTION, null, FaqHits.Fit.WEAK, List.of(new FaqHits.Hit(ENTRY, 1.25,
        List.of(new Highlight(0, 2)), List.of(new Highlight(1, 4), new Highlight(8, 9)), List.of())));
  }

  private static void assertJson(View view, String json) {
    assertThat(new String(Json.bytes(view), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(JOHNZON.toJson(view)).isEqualTo(json);
  }
}
