package io.github.faqwidget.servlet.http;

import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body, and what it takes to send it, worked out once. Thread-safe; nobody changes its bytes. */
final class Body {

  private final byte[] bytes;
  private volatile @Nullable EntityTag tag;
  private volatile byte @Nullable [] compressed;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  EntityTag tag() {
    EntityTag known = tag;
    if (known == null) {
      known = EntityTag.of(bytes);
      tag = known;
    }
    return known;
  }

  /** Answers with it; what was worked out stays with this body, where {@link ResponseFilter} is before. */
  void answer(ServletResponse response) throws IOException {
    if (response instanceof BufferedResponse buffered) {
      buffered.fill(this);
    } else {
      response.getOutputStream().write(bytes);
    }
  }

  byte[] in(ContentCoding coding) {
    return coding == ContentCoding.IDENTITY ? bytes : compressed();
  }

  private byte[] compressed() {
    byte[] known = compressed;
    if (known == null) {
      known = ContentCoding.GZIP.encode(bytes);
      compressed = known;
    }
    return known;
  }
}
