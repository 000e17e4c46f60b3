package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Makes requests that take what patterns, tables of pairs and recursion can't take, up to all bounds of the API. */
abstract class CostlyRequests {

  static final String CATALOG = "api/catalogs/m365-mfa/";
  static final int MAX_PATH = 16_384;

  /** Every kind of bracket, blank, mark, script and digit, and what the table and its readers write. */
  private static final List<String> UNITS = List.of(
      "【", "】", "【 ", "【】", "【a】", "「", "」", "(", "[", "{", "<", "〈", "『", " ", "　", "\t", "\n", "\r\n", "。", "、", "!?", "…", "・",
      "あ", "に", "ー", "ア", "ッ", "ん", "か゛", "ﾊﾟ", "が\u3099", "ㇷ゚", "にんしょう", "でんわ ", "すまほをかえた", "認", "認証", "電話 ",
      "二段階", "一", "万億兆", "々", "1", "1,", "9.", "12 ", "①", "Ⅳ", "a", "a-", "a'", "na ", "xa-", "qrko-do ", "ab1", "PC ", "Ａ", "é",
      "e\u0301", "𠮷", "😀", "👩‍⚕️", "㍿", "\u200B", "手順1", "第4章", "No.1", "q=", "http://a/", "'", "\\", "%", "*", "+", "?",
      "お世話になって", "お忙しいところ大変", "ご確認いただけ");

  @Provide
  Arbitrary<String> requests() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, searches()),
        Tuple.of(2, texts(2_000, 15_000).map(q -> CATALOG + "suggest?limit=50&q=" + q)),
        Tuple.of(1, Arbitraries.integers().between(1, 46)
            .map(entry -> CATALOG + "entries/" + entry + "/related?limit=50")));
  }

  private static Arbitrary<String> searches() {
    Arbitrary<String> contexts = Combinators.combine(texts(500, 1_300), Arbitraries.integers().between(0, 10))
        .as((text, times) -> ("&context=" + text).repeat(Math.min(times, 7_000 / (text.length() + 9))));
    Arbitrary<String> others = Combinators.combine(Arbitraries.of("", "&explain=true"), Arbitraries.of("", "&limit=50"),
        Arbitraries.of("", "&lang=en", "&lang=aaaab-abcde")).as((explain, limit, lang) -> explain + limit + lang);
    return Arbitraries.oneOf(
        Combinators.combine(texts(2_000, 8_000), contexts, others)
            .as((q, context, other) -> CATALOG + "search?q=" + q + context + other),
        Combinators.combine(texts(2_000, 15_000), others).as((q, other) -> CATALOG + "search?q=" + q + other));
  }

  /** One to three units again and again, up to so many characters and so many bytes as it is sent. */
  private static Arbitrary<String> texts(int characters, int bytes) {
    return Arbitraries.of(UNITS).list().ofMinSize(1).ofMaxSize(3).map(units -> {
      String unit = String.join("", units);
      String encoded = HttpApi.encode(unit);
      return encoded.repeat(Math.min(characters / unit.length(), bytes / encoded.length()));
    });
  }
}
