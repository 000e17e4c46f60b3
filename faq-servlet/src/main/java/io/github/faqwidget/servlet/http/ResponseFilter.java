package io.github.faqwidget.servlet.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/**
 * Gives every answer what servers do differently or not at all: security headers, a strong tag and 304,
 * compression, a true length, HEAD with the headers of GET, and a problem for whatever goes wrong.
 */
public final class ResponseFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    BufferedResponse answer = new BufferedResponse(response);
    fill(answer, request, chain);
    setCommonHeaders(response);
    if (response.getStatus() == HttpServletResponse.SC_NO_CONTENT) {
      return;
    }
    Body body = answer.body();
    ContentCoding coding = ContentCoding.of(header(request, "Accept-Encoding"), body.length());
    if (mayBeKept(response)) {
      EntityTag tag = body.tag();
      Optional<String> matched = tag.matched(header(request, "If-None-Match"), coding);
      response.setHeader("ETag", matched.orElse(tag.header(coding)));
      if (matched.isPresent()) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    send(coding, body, isHead(request), response);
  }

  private static void fill(BufferedResponse answer, HttpServletRequest request, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(isHead(request) ? new AsGet(request) : request, answer);
      if (answer.getStatus() >= 400 && answer.body().length() == 0) {
        Problems.write(Problems.of(answer.getStatus()), answer);
      }
    } catch (Throwable e) {
      answer.reset();
      Problems.write(Problems.of(e, RequestId.of(request)), answer);
    }
  }

  private static void setCommonHeaders(HttpServletResponse response) {
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", response.getStatus() < 400 ? "no-cache" : "no-store");
    }
  }

  private static boolean mayBeKept(HttpServletResponse response) {
    return response.getStatus() == HttpServletResponse.SC_OK
        && !"no-store".equals(response.getHeader("Cache-Control"));
  }

  private static void send(ContentCoding coding, Body body, boolean head, HttpServletResponse response)
      throws IOException {
    byte[] bytes = body.in(coding);
    if (coding == ContentCoding.GZIP) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!head) {
      response.getOutputStream().write(bytes);
    }
  }

  private static String header(HttpServletRequest request, String name) {
    return String.join(",", Collections.list(request.getHeaders(name)));
  }

  private static boolean isHead(HttpServletRequest request) {
    return request.getMethod().equals("HEAD");
  }

  /** A HEAD request is worked on as GET, so that its headers are the same; its body is not sent. */
  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
