package io.github.faqwidget.admin.api;

import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;

/** Refuses what another site makes a browser send in the name of who is signed in here. */
final class CrossSite {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private CrossSite() {}

  /** Browsers tell from where a change comes by {@code Sec-Fetch-Site}, without TLS by {@code Origin} alone. */
  static void refuse(HttpServletRequest request) {
    if (!READING.contains(request.getMethod()) && !isOwn(request)) {
      throw new ProblemException(Problem.of(403,
          "Changes come from pages of this server alone: Sec-Fetch-Site says same-origin, or Origin is this server's"));
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
    return origin != null && authority(origin).equalsIgnoreCase(host);
  }

  private static String authority(String origin) {
    try {
      return Objects.requireNonNullElse(new URI(origin).getRawAuthority(), "");
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
