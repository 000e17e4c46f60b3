package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.http.ResponseCache.CachedResponse;
import io.github.faqwidget.servlet.http.ResponseCache.Key;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseCacheTest {

  private static final int ROOM = 20_000;
  private static final Key PHONE = key("phone");

  @Test
  void what_was_answered_before_is_known() {
    ResponseCache cache = new ResponseCache(ROOM);
    CachedResponse first = response("first");

    cache.put(PHONE, first);

    assertThat(cache.get(key("phone"))).containsSame(first);
  }

  static Stream<Key> otherKeys() {
    return Stream.of(
        new Key("vpn", "1", "/search?q=phone", null),
        new Key("m365-mfa", "2", "/search?q=phone", null),
        new Key("m365-mfa", "1", "/search?q=phone&limit=6", null),
        new Key("m365-mfa", "1", "/suggest?q=phone", null),
        new Key("m365-mfa", "1", "/search?q=phone", "text/html"));
  }

  @ParameterizedTest
  @MethodSource("otherKeys")
  void another_catalog_version_path_or_kind_is_another_key(Key other) {
    ResponseCache cache = new ResponseCache(ROOM);

    cache.put(PHONE, response("first"));

    assertThat(cache.get(other)).isEmpty();
  }

  @Test
  void those_that_nobody_asked_for_the_longest_make_room_for_others() {
    ResponseCache cache = new ResponseCache(ROOM);
    cache.put(PHONE, response("first"));
    cache.put(key("new phone"), response("second"));
    for (int i = 0; i < 100; i++) {
      cache.put(key("SMS" + i), response("SMS" + i));
      assertThat(cache.get(PHONE)).isPresent();
    }

    assertThat(cache.get(key("new phone"))).isEmpty();
  }

  @Test
  void no_more_are_kept_than_there_is_room_for() {
    ResponseCache cache = new ResponseCache(ROOM);
    IntStream.range(0, 100).forEach(i -> cache.put(key("SMS" + i), response("x".repeat(500))));

    long kept = IntStream.range(0, 100).filter(i -> cache.get(key("SMS" + i)).isPresent()).count();

    assertThat(kept).isBetween(5L, 20L);
  }

  @Test
  void the_same_asked_twice_at_once_takes_room_once() {
    ResponseCache cache = new ResponseCache(ROOM);
    cache.put(key("new phone"), response("second"));

    IntStream.range(0, 100).forEach(i -> cache.put(PHONE, response("first")));

    assertThat(cache.get(key("new phone"))).isPresent();
  }

  @Test
  void without_room_nothing_is_kept() {
    ResponseCache cache = new ResponseCache(0);

    cache.put(PHONE, response("first"));

    assertThat(cache.get(PHONE)).isEmpty();
  }

  private static CachedResponse response(String text) {
    return new CachedResponse("application/json", new Body(text.getBytes(StandardCharsets.UTF_8)), null);
  }

  private static Key key(String text) {
    return new Key("m365-mfa", "1", "/search?q=" + text, null);
  }
}
