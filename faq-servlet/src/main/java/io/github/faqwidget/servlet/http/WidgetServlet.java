package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Serves the widget's files, which lie in a jar's {@code META-INF/resources/faq-widget/} or in the WAR's own folder
 * {@code faq-widget/}. Servers can do so themselves, but each with other headers. The files are read once at start, and
 * hashed and compressed once: no path that a request names is ever looked up outside of them.
 *
 * <p>Files in a version's folder never change, those beside the folders are always the newest. A version that is not
 * released yet may change with every build, so nothing of it is kept unasked.
 */
public final class WidgetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String FOLDER = "/faq-widget";
  private static final Map<String, String> MEDIA_TYPES = Map.of(
      "js", "text/javascript;charset=utf-8",
      "css", "text/css;charset=utf-8",
      "map", "application/json",
      "json", "application/json",
      "svg", "image/svg+xml",
      "ts", "text/plain;charset=utf-8");

  private static final String UNRELEASED = "-SNAPSHOT/";

  private transient Map<String, Body> files = Map.of();
  private transient boolean released;

  @Override
  public void init() throws ServletException {
    Map<String, Body> found = new HashMap<>();
    try {
      collect(getServletContext(), FOLDER + "/", found);
    } catch (IOException e) {
      throw new ServletException("The files of the widget can't be read", e);
    }
    files = Map.copyOf(found);
    released = found.keySet().stream().noneMatch(path -> path.contains(UNRELEASED));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = FOLDER + Optional.ofNullable(request.getPathInfo()).orElse("");
    Body file = files.get(path);
    if (file == null) {
      Problems.write(Problem.of(404, "The widget has no such file"), response);
      return;
    }
    response.setContentType(MEDIA_TYPES.get(extension(path)));
    response.setHeader("Cache-Control", cacheControl(path));
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Access-Control-Allow-Origin", "*"); // a hash can only be checked of what may be read
    file.answer(response);
  }

  private String cacheControl(String path) {
    boolean versioned = path.lastIndexOf('/') > FOLDER.length();
    if (versioned ? path.contains(UNRELEASED) : !released) {
      return "no-cache";
    }
    return versioned ? "public, max-age=31536000, immutable" : "public, max-age=300";
  }

  private static void collect(ServletContext context, String folder, Map<String, Body> files)
      throws IOException {
    Set<String> paths = Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.of());
    for (String path : paths) {
      if (path.endsWith("/")) {
        collect(context, path, files);
      } else if (MEDIA_TYPES.containsKey(extension(path))) {
        try (InputStream in = context.getResourceAsStream(path)) {
          files.put(path, new Body(in.readAllBytes()));
        }
      }
    }
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
