package io.github.faqwidget.admin.api;

import io.github.faqwidget.servlet.http.Problems;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The console's files. Without a store there is no console, and none of its files. */
public final class ConsoleServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String FOLDER = "/faq-admin/";
  private static final Map<String, String> MEDIA_TYPES = Map.of(
      "html", "text/html;charset=utf-8",
      "js", "text/javascript;charset=utf-8",
      "css", "text/css;charset=utf-8",
      "json", "application/json",
      "svg", "image/svg+xml");
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
      + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

  private record File(byte[] bytes, String tag) {}

  private transient Map<String, File> files = Map.of();

  @Override
  public void init() throws ServletException {
    Map<String, File> found = new TreeMap<>();
    try {
      collect(getServletContext(), FOLDER, found);
    } catch (IOException e) {
      throw new ServletException("The files of the console can't be read", e);
    }
    files = Map.copyOf(found);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-cache");
    String name = Objects.requireNonNullElse(request.getPathInfo(), "");
    if (name.isEmpty() && Admin.of(getServletContext()).isPresent()) {
      response.sendRedirect(request.getContextPath() + request.getServletPath() + "/");
      return;
    }
    File file = Admin.of(getServletContext()).map(any -> files.get(name.endsWith("/") ? name + "index.html" : name))
        .orElse(null);
    if (file == null) {
      Problems.write(Problem.of(404, "There is nothing at this path"), response);
      return;
    }
    response.setHeader("ETag", file.tag());
    if (file.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(MEDIA_TYPES.get(ending(name.endsWith("/") ? "index.html" : name)));
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  private static void collect(ServletContext context, String folder, Map<String, File> files) throws IOException {
    for (String path : Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.of())) {
      if (path.endsWith("/")) {
        collect(context, path, files);
      } else if (MEDIA_TYPES.containsKey(ending(path))) {
        try (InputStream in = context.getResourceAsStream(path)) {
          byte[] bytes = in.readAllBytes();
          files.put(path.substring(FOLDER.length() - 1), new File(bytes, tag(bytes)));
        }
      }
    }
  }

  private static String tag(byte[] bytes) {
    try {
      return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
