package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.metrics.Searched;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest answers, up to so many bytes; those that nobody asked for the longest go first. Thread-safe. */
final class ResponseCache {

  /** What a key and its response take beside their characters and bytes, roughly. */
  private static final int FRAME_BYTES = 800;

  /**
   * All that an answer depends on.
   *
   * @param catalog the catalog's id
   * @param version the version in service
   * @param path the path of the request with its query, as it was sent
   * @param accept the header; null where there is none
   */
  record Key(String catalog, String version, String path, @Nullable String accept) {

    /** Paths and headers are ASCII, for which a string takes a byte each; ids and versions are the catalog's own. */
    private int size() {
      return path.length() + (accept == null ? 0 : accept.length());
    }
  }

  /**
   * An answer of status 200.
   *
   * @param type its media type
   * @param body its body
   * @param searched what is counted whenever it is given; null where nothing was searched
   */
  record CachedResponse(String type, Body body, @Nullable Searched searched) {

    /** What a request was answered with; empty where that was a problem. */
    static Optional<CachedResponse> of(HttpServletRequest request, BufferedResponse response) {
      return response.getStatus() != BufferedResponse.SC_OK ? Optional.empty()
          : Optional.of(new CachedResponse(
              response.getContentType(), response.body(), Searched.in(request).orElse(null)));
    }

    void give(HttpServletRequest request, BufferedResponse response) {
      response.setContentType(type);
      response.fill(body);
      if (searched != null) {
        searched.noteIn(request);
      }
    }

    /** It may have to be kept compressed as well, which halves a text of this kind at least. */
    private int size() {
      return body.length() + body.length() / 2;
    }
  }

  private final Map<Key, CachedResponse> latestLast = new LinkedHashMap<>(16, .75f, true);
  private final long room;
  private long taken;

  /** Keeps nothing yet, and never more than so many bytes; none with 0. */
  ResponseCache(long room) {
    this.room = room;
  }

  synchronized Optional<CachedResponse> get(Key key) {
    return Optional.ofNullable(latestLast.get(key));
  }

  synchronized void put(Key key, CachedResponse response) {
    if (latestLast.putIfAbsent(key, response) == null) {
      taken += size(key, response);
    }
    for (Iterator<Map.Entry<Key, CachedResponse>> eldest = latestLast.entrySet().iterator(); taken > room;) {
      Map.Entry<Key, CachedResponse> gone = eldest.next();
      taken -= size(gone.getKey(), gone.getValue());
      eldest.remove();
    }
  }

  private static int size(Key key, CachedResponse response) {
    return FRAME_BYTES + key.size() + response.size();
  }
}
