package io.github.faqwidget.servlet.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id under which the log knows a request: a proxy's or a client's own where that is a sane one. */
public final class RequestId {

  /** The header that brings an id, and takes it back. */
  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = RequestId.class.getName();

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The request that a thread is at: JAX-RS could only say by a proxy, which Payara's class loaders refuse. */
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private RequestId() {}

  /** The id of the request that this thread is at. */
  public static String current() {
    return Objects.requireNonNullElse(CURRENT.get(), "-");
  }

  /** Makes a request the one that this thread is at, until {@link #leave}. */
  static void enter(HttpServletRequest request) {
    CURRENT.set(of(request));
  }

  static void leave() {
    CURRENT.remove();
  }

  /** A request's id, always the same for the same request. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = Optional.ofNullable(request.getHeader(HEADER))
        .filter(SANE.asMatchPredicate())
        .orElseGet(RequestId::another);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** It has to be unlike all others, but is no secret: requests need not queue for randomness that is. */
  private static String another() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
