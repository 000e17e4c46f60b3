package io.github.faqwidget.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WidgetServletTest {

  private static final String SCRIPT = "/faq-widget/faq-widget.js";

  @Test
  void a_file_is_hashed_and_compressed_for_the_first_who_asks_alone() throws Exception {
    WidgetServlet servlet = new WidgetServlet();
    servlet.init(as(ServletConfig.class, (proxy, method, arguments) ->
        method.getName().equals("getServletContext") ? context() : null));

    Body first = answer(servlet);
    Body second = answer(servlet);

    assertThat(second.tag()).isSameAs(first.tag());
    assertThat(second.in(ContentCoding.GZIP)).isSameAs(first.in(ContentCoding.GZIP)).hasSizeLessThan(1_000);
  }

  private static Body answer(WidgetServlet servlet) throws IOException {
    BufferedResponse response = new BufferedResponse(as(HttpServletResponse.class, (proxy, method, arguments) -> null));
    servlet.doGet(as(HttpServletRequest.class, (proxy, method, arguments) ->
        method.getName().equals("getPathInfo") ? "/faq-widget.js" : null), response);
    return response.body();
  }

  private static ServletContext context() {
    return as(ServletContext.class, (proxy, method, arguments) -> switch (method.getName()) {
      case "getResourcePaths" -> Set.of(SCRIPT);
      case "getResourceAsStream" -> new ByteArrayInputStream(new byte[5_000]);
      default -> null;
    });
  }

  private static <T> T as(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
