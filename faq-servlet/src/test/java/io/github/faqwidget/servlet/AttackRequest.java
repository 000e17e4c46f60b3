package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * A request of the {@link Attack}, made of parts that can be changed one by one.
 *
 * @param kind what is asked for
 * @param texts the words, and behind them the contexts or the other members of a body
 * @param options the other parameters
 * @param header a header and its value
 */
record AttackRequest(Kind kind, List<String> texts, List<String> options, Tuple2<String, String> header) {

  static final String CATALOG = "api/catalogs/m365-mfa/";
  private static final int MAX_TARGET = 16_000;

  private static final List<String> UNITS = List.of("【", "】", "「", "」", "(", ")", "[", "]", "{", "<", "〈", "『", " ", "　", "\t", "\n",
      "\r\n", "。", "、", "!?", "・", "※", "①", "あ", "に", "ー", "ア", "ッ", "ん", "か゛", "ﾊﾟ", "が\u3099", "にんしょう", "ケイタイ", "認", "認証",
      "電話", "設定", "一", "々", "1", "1,", "9.", "a", "a-", "a'", "na", "xa-", "qrko-do", "PC", "Ａ", "é", "e\u0301", "𠮷", "😀", "㍿",
      "\u200B", "手順1", "第4章", "No.1", "http://a/", "'", "\\", "%", "*", "+", "?", "お世話になって", "スマホを替えた", "表示されない",
      "sumahowokaeta", "verification code", "しないといけないのですが", "年", "2024", "0.", "-", "/", "#", "@");
  private static final List<String> OPTIONS = List.of("explain=true", "limit=50", "limit=1", "lang=en", "lang=en-GB", "lang=aaaab-abcde",
      "explain=false", "explain=true&limit=50", "lang=%ED%A0%80", "q=again", "unknown=1");
  private static final List<Tuple2<String, String>> HEADERS = List.of(Tuple.of("X-Any", "1"),
      Tuple.of("Accept", "application/json;charset=Shift_JIS"), Tuple.of("Accept-Language", "en-GB,ja;q=0.9," + "a,".repeat(900)),
      Tuple.of("X-Forwarded-For", ".a:b, " + "1.2.3.4, ".repeat(900)), Tuple.of("If-None-Match", "W/\"a\", ".repeat(900)),
      Tuple.of("Accept-Encoding", "gzip;q=0.5, ".repeat(600)), Tuple.of("Origin", "https://" + "a.".repeat(2_000)),
      Tuple.of("Cookie", "a=b; ".repeat(1_000)), Tuple.of("Range", "bytes=" + "0-0,".repeat(1_000)));

  /** What may be asked for. */
  enum Kind { SEARCH, SUGGEST, RELATED, ENTRY, ENTRIES, FEEDBACK }

  static AttackRequest any(Random random) {
    Kind kind = random.nextInt(3) > 0 ? Kind.SEARCH : Kind.values()[random.nextInt(Kind.values().length)];
    List<String> texts = IntStream.range(0, 1 + random.nextInt(11)).mapToObj(i -> text(random)).toList();
    return new AttackRequest(kind, texts, List.of(pick(OPTIONS, random)), pick(HEADERS, random));
  }

  /** The same with one to three of its parts otherwise. */
  AttackRequest changed(Random random) {
    List<String> texts = new ArrayList<>(this.texts);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(texts.size());
      switch (random.nextInt(6)) {
        case 0 -> texts.set(at, text(random));
        case 1 -> texts.add(text(random));
        case 2 -> texts.add(texts.get(at));
        case 3 -> texts.remove(texts.size() > 1 ? at : 0);
        default -> texts.set(at, edited(texts.get(at), random));
      }
      if (texts.isEmpty()) {
        texts.add(text(random));
      }
    }
    List<String> options = random.nextInt(4) > 0 ? this.options : List.of(pick(OPTIONS, random), pick(OPTIONS, random));
    return new AttackRequest(random.nextInt(20) > 0 ? kind : any(random).kind, texts, options,
        random.nextInt(6) > 0 ? header : pick(HEADERS, random));
  }

  String method() {
    return kind == Kind.FEEDBACK ? "POST" : "GET";
  }

  /** The path and its query, no longer than a server takes. */
  String target() {
    String entry = "entries/" + (1 + Math.abs(texts.get(0).hashCode() % 46));
    return CATALOG + switch (kind) {
      case SEARCH -> "search" + query(true);
      case SUGGEST -> "suggest" + query(false);
      case RELATED -> entry + "/related?" + String.join("&", options);
      case ENTRY -> entry + "?" + String.join("&", options);
      case ENTRIES -> "entries?" + String.join("&", options);
      case FEEDBACK -> "feedback";
    };
  }

  List<Tuple2<String, String>> headers() {
    return kind == Kind.FEEDBACK ? List.of(header, Tuple.of("Content-Type", "application/json")) : List.of(header);
  }

  byte[] body() {
    String members = texts.stream().skip(1).map(text -> "\"" + escaped(text) + "\":\"" + escaped(texts.get(0)) + '"')
        .collect(Collectors.joining(","));
    String object = "{\"id\":\"24\",\"solved\":false,\"comment\":\"" + escaped(texts.get(0)) + '"' + (members.isEmpty() ? "" : "," + members) + "}";
    return kind == Kind.FEEDBACK ? object.getBytes(StandardCharsets.UTF_8) : new byte[0];
  }

  private String query(boolean contexts) {
    StringBuilder query = new StringBuilder("?" + String.join("&", options) + "&q=" + encoded(texts.get(0), MAX_TARGET - 500));
    for (String context : contexts ? texts.subList(1, texts.size()) : List.<String>of()) {
      String pair = "&context=" + encoded(context, MAX_TARGET);
      if (query.length() + pair.length() < MAX_TARGET) {
        query.append(pair);
      }
    }
    return query.toString();
  }

  private static String encoded(String text, int most) {
    String fitting = text;
    while (HttpApi.encode(fitting).length() > most) {
      fitting = fitting.substring(0, fitting.offsetByCodePoints(0, fitting.codePointCount(0, fitting.length()) * 3 / 4));
    }
    return HttpApi.encode(fitting);
  }

  /** One to four units, again and again, or once each. */
  private static String text(Random random) {
    String unit = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> pick(UNITS, random)).collect(Collectors.joining());
    int most = random.nextBoolean() ? 2_000 : 500;
    return unit.repeat(Math.max(1, (int) (most / unit.length() * Math.sqrt(random.nextDouble()))));
  }

  private static String edited(String text, Random random) {
    int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + pick(UNITS, random) + text.substring(at);
      case 1 -> text.substring(at) + text.substring(0, at);
      case 2 -> text.isEmpty() ? text : text.substring(0, at);
      default -> text.length() > 1_000 ? text : text + text;
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
