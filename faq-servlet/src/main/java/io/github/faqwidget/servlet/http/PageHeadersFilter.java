package io.github.faqwidget.servlet.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/**
 * Gives the pages of a WAR the headers that its {@code web.xml} names as the filter's init parameters, such as a
 * {@code Content-Security-Policy}. Not mapped by itself: a WAR without pages needs none.
 */
public final class PageHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    for (String name : Collections.list(getInitParameterNames())) {
      response.setHeader(name, getInitParameter(name));
    }
    chain.doFilter(request, response);
  }
}
