package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;

/** Tells operators, who may see how the server fares in detail, from everyone else. */
final class Operators {

  private Operators() {}

  /** Whether one of them sent a request. */
  static boolean sent(HttpServletRequest request) {
    Settings settings = Settings.of(request.getServletContext());
    return settings.monitoring().allows(
        Client.of(request, settings.proxies()).address(), request.getHeader(HttpHeaders.AUTHORIZATION));
  }
}
