package io.github.faqwidget.admin.accounts;

import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.client.RateLimiter;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells who sent a request: whom a trusted proxy names in the header, else whom the server knows, else whose session it is.
 * Thread-safe.
 */
public final class SignIn {

  private static final String COOKIE = "faq_session";
  private static final int TRIES_PER_MINUTE = 20;
  private static final int MAX_NAME = 200;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Settings settings;
  private final RateLimiter tries = new RateLimiter(TRIES_PER_MINUTE);

  public SignIn(Store store, Accounts accounts, Settings settings) {
    this.accounts = accounts;
    this.sessions = new Sessions(store);
    this.settings = settings;
  }

  /** Who sent a request; empty where nobody signed in. */
  public Optional<Person> person(HttpServletRequest request) {
    return Stream.<Optional<String>>of(named(request), principal(request), session(request))
        .flatMap(Optional::stream).findFirst().map(accounts::person);
  }

  /** Whether this client has tried to sign in too often just now. */
  public boolean triesTooOften(HttpServletRequest request) {
    return !tries.acquire(Client.of(request, settings.proxies()), 1).isZero();
  }

  /** Signs in by name and password; false where these are nobody's. */
  public boolean signIn(String name, String password, HttpServletRequest request, HttpServletResponse response) {
    return accounts.knows(name, password) && begin(name, request, response);
  }

  /** Signs in by the operator's code; false where it is another, or was used. */
  public boolean signInOnce(String code, HttpServletRequest request, HttpServletResponse response) {
    return accounts.takes(code, settings.editing().code()) && begin(Accounts.FIRST, request, response);
  }

  /** Ends the session. */
  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    cookie(request).ifPresent(sessions::end);
    setCookie("", 0, request, response);
  }

  private boolean begin(String name, HttpServletRequest request, HttpServletResponse response) {
    cookie(request).ifPresent(sessions::end);
    setCookie(sessions.start(name), Sessions.LONGEST.toSeconds(), request, response);
    return true;
  }

  /** The header counts from proxies alone: anybody else could write it. */
  private Optional<String> named(HttpServletRequest request) {
    String header = settings.editing().header();
    if (header.isEmpty() || Client.sender(request).filter(settings.proxies()::contain).isEmpty()) {
      return Optional.empty();
    }
    // A proxy that adds its own instead of putting it in the place of what came would let anybody name anybody.
    List<String> names = Collections.list(request.getHeaders(header));
    return names.size() == 1 ? name(names.get(0)) : Optional.empty();
  }

  private static Optional<String> principal(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal()).flatMap(principal -> name(principal.getName()));
  }

  private Optional<String> session(HttpServletRequest request) {
    return cookie(request).flatMap(sessions::name);
  }

  private static Optional<String> name(String text) {
    return Optional.ofNullable(text).map(String::strip)
        .filter(it -> !it.isEmpty() && it.length() <= MAX_NAME && it.chars().noneMatch(Character::isISOControl));
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private void setCookie(String value, long seconds, HttpServletRequest request, HttpServletResponse response) {
    boolean secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
        && Client.sender(request).filter(settings.proxies()::contain).isPresent();
    response.addHeader("Set-Cookie", COOKIE + "=" + value + "; Path=" + request.getContextPath() + "/; Max-Age=" + seconds
        + "; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : ""));
  }
}
