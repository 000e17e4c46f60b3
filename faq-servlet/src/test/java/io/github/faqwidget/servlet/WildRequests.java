package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Makes requests that no page would send. */
abstract class WildRequests {

  private static final List<String> SYNTAX = List.of("+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]",
      "^", "\"", "~", "*", "?", ":", "\\", "/", "AND", "OR", "NOT", "TO", "title:", "[a TO", "~9999", "^1e99",
      "/.*/", "認証", "にんしょう", "ninsyou", "ｱﾌﾟﾘ", "ー", "𠮷", "\u200B", "\u202E", "\0", "'", "%", "<script>",
      "..", "😀");

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(Arbitraries.of(SYNTAX), Arbitraries.strings().all().ofMaxLength(5))
        .list().ofMaxSize(12)
        .flatMap(parts -> Arbitraries.of("", " ", "　").map(glue -> String.join(glue, parts)));
  }

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<String> segment = Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of("m365-mfa", "vpn", "24", "0", "entries", "search", "suggest", "feedback",
            "*", "~", "{id}", "WEB-INF", "a;b=c")),
        Tuple.of(9, words().map(HttpApi::encode)),
        Tuple.of(1, Arbitraries.of(".", "..", "%2F", "%2e%2e", "%00", "%ff", "%", ";")),
        Tuple.of(1, escapes()));
    Arbitrary<String> wild = segment.list().ofMaxSize(5).map(it -> "api/" + String.join("/", it));
    return Arbitraries.oneOf(wild, segment.map(it -> "faq-widget/" + it), Arbitraries.of(
        "api/catalogs", "api/catalogs/m365-mfa", "api/catalogs/m365-mfa/entries",
        "api/catalogs/m365-mfa/entries/24", "api/catalogs/m365-mfa/search", "api/catalogs/m365-mfa/suggest",
        "api/catalogs/m365-mfa/feedback", "api/health", "api/health/live", "api/metrics", "api/openapi.json",
        "faq-widget/faq-widget.js"));
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> name = Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of("q", "context", "limit", "lang")),
        Tuple.of(1, escapes()));
    Arbitrary<String> value = Arbitraries.oneOf(words().map(HttpApi::encode), escapes(),
        Arbitraries.of("0", "51", "-1", "1e9", "ja", "en-GB", "%ED%A0%80", "%F0%9F%98%80", "%C0%80", "=",
            "&&"),
        Arbitraries.strings().ascii().ofMaxLength(20).map(WildRequests::printable));
    return Combinators.combine(name, value).as((n, v) -> n + "=" + v).list().ofMaxSize(15)
        .map(pairs -> String.join("&", pairs));
  }

  /** Any bytes, percent-encoded, some wrongly so. */
  private static Arbitrary<String> escapes() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().map(it -> "%%%02X".formatted(it)),
        Arbitraries.of("%", "%4", "%zz", "%u3042", "a"))
        .list().ofMaxSize(8).map(it -> String.join("", it));
  }

  @Provide
  Arbitrary<String> methods() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "PROPFIND"),
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(20));
  }

  @Provide
  Arbitrary<List<Tuple2<String, String>>> headers() {
    Arbitrary<String> name = Arbitraries.of("Accept", "Accept-Encoding", "Accept-Language", "If-None-Match",
        "If-Modified-Since", "Range", "Origin", "Access-Control-Request-Method", "X-Forwarded-For",
        "X-Forwarded-Proto", "X-Request-Id", "X-HTTP-Method-Override", "Authorization", "Cookie",
        "Content-Type");
    Arbitrary<String> value = Arbitraries.oneOf(
        Arbitraries.of("*/*", "*", "gzip;q=0", "br, gzip;q=NaN", "W/\"a\", *", "bytes=0-0",
            "https://a.example", "text/html", "application/json;charset=utf-16", "/", ";", ",", "\"",
            "a/b/c;q==", "127.0.0.1", "[::1]:99", "::ffff:1.2.3.4%eth0", "unknown", "Bearer", "Bearer x",
            "POST"),
        Arbitraries.strings().withCharRange('\u0021', '\u00FF').ofMaxLength(60).map(WildRequests::printable));
    return Combinators.combine(name, value).as(Tuple::of).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    Arbitrary<String> value = Arbitraries.oneOf(
        Arbitraries.of("23", "0", "-1", "1e999999999", "0.5", "true", "false", "null", "[]", "{}",
            "\"\\ud800\"", "\"\\u0000\"", "[".repeat(4_000), "9".repeat(2_000),
            "\"" + "あ".repeat(600) + "\"", "NaN", "'"),
        words().map(it -> '"' + it.replace("\\", "\\\\").replace("\"", "\\\"") + '"'));
    Arbitrary<String> name =
        Arbitraries.of("number", "solved", "comment", "q", "section", "other", "", "\\ud800");
    Arbitrary<String> object = Combinators.combine(name, value).as((n, v) -> '"' + n + "\":" + v)
        .list().ofMaxSize(6).map(members -> "{" + String.join(",", members) + "}");
    return Arbitraries.oneOf(object.map(it -> it.getBytes(StandardCharsets.UTF_8)),
        object.map(it -> "{\"number\":1,\"solved\":true," + it.substring(1))
            .map(it -> it.getBytes(StandardCharsets.UTF_8)),
        object.map(it -> it.getBytes(StandardCharsets.UTF_16)),
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.frequency(Tuple.of(9, "application/json"),
        Tuple.of(1, "application/json;charset=shift_jis"), Tuple.of(1, "text/plain"),
        Tuple.of(1, "application/x-www-form-urlencoded"), Tuple.of(1, "multipart/form-data"),
        Tuple.of(1, "application/*"), Tuple.of(1, "json"), Tuple.of(1, ";"));
  }

  /** What may stand in a request line or a header at all. */
  private static String printable(String text) {
    return text.replaceAll("[^\\x21-\\x7E\\xA0-\\xFF]", "");
  }
}
