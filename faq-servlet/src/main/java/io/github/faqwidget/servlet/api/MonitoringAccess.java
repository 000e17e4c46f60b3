package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.client.Client;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;

/** Says who may see the metrics and how the server fares in detail. */
final class MonitoringAccess {

  private MonitoringAccess() {}

  /** Whether the sender of a request may. */
  static boolean allows(HttpServletRequest request) {
    Settings settings = Settings.of(request.getServletContext());
    return settings.monitoring().allows(
        Client.of(request, settings.proxies()).address(), request.getHeader(HttpHeaders.AUTHORIZATION));
  }
}
