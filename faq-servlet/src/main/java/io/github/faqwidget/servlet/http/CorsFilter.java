package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.settings.AllowedOrigins;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the pages of allowed origins read the answers, never with credentials: there are none to send. */
public final class CorsFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    AllowedOrigins origins = Settings.of(request.getServletContext()).origins();
    if (!origins.none()) {
      response.addHeader("Vary", "Origin");
    }
    String origin = request.getHeader("Origin");
    if (origin == null || !origins.allow(origin)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", origins.all() ? "*" : origin);
    response.setHeader("Access-Control-Expose-Headers", "Retry-After, " + RequestId.HEADER);
    if (isPreflight(request)) {
      answerPreflight(Route.of(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static void answerPreflight(Route route, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Access-Control-Allow-Methods", route.methods());
    response.setHeader("Access-Control-Allow-Headers",
        "Accept, Accept-Language, Content-Type, If-None-Match, " + RequestId.HEADER);
    response.setHeader("Access-Control-Max-Age", "600");
  }
}
