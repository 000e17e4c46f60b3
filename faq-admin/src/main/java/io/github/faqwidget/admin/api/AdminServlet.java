package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.store.StoreException;
import io.github.faqwidget.servlet.api.ApiServlet;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.http.Problems;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The door of everything beneath {@code api/admin}: whoever did not sign in gets no further, whatever the server does with
 * paths, filters and constraints. Only signing in, and the description of the API, are outside.
 */
public final class AdminServlet extends ApiServlet {

  /** The resources, by their paths beneath the servlet's. */
  static final Map<String, Class<?>> RESOURCES = Map.of(
      "session", SessionResource.class,
      "catalogs", CatalogsResource.class,
      "catalogs/{id}/draft", DraftResource.class,
      "drafts/{author}/catalogs/{id}", DraftPanelResource.class,
      "catalogs/{id}/versions", VersionsResource.class,
      "accounts", AccountsResource.class,
      "audit", AuditResource.class,
      "ubi", UbiResource.class,
      "openapi.json", OpenApiResource.class);

  private static final long serialVersionUID = 1;
  private static final Set<String> OUTSIDE = Set.of("/session", "/openapi.json");

  public AdminServlet() {
    super(RESOURCES, AdminProblemMapper.class, BytesWriter.class);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      letIn(request);
    } catch (ProblemException refused) {
      Problems.write(refused.problem(), response);
      return;
    } catch (StoreException away) {
      Problems.write(AdminProblemMapper.away(), response);
      return;
    }
    super.service(request, response);
  }

  private void letIn(HttpServletRequest request) {
    Admin admin = Admin.of(getServletContext())
        .orElseThrow(() -> new ProblemException(Problem.of(404, "There is nothing at this path")));
    CrossSite.refuse(request);
    String path = Objects.requireNonNullElse(request.getPathInfo(), "");
    Optional<Person> person = OUTSIDE.contains(path) && !request.getMethod().equals("GET")
        ? Optional.empty() : admin.signIn().person(request);
    if (person.isEmpty() && !OUTSIDE.contains(path)) {
      throw new ProblemException(Problem.of(401, "Sign in first: POST api/admin/session"));
    }
    person.ifPresent(it -> request.setAttribute(Person.class.getName(), it));
  }
}
