package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.accounts.SignIn;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Signing in and out. */
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

  private static final int MAX_TEXT = 200;

  /** Who is signed in, and the role by the catalog's id; {@code *} stands for all. */
  public record SessionView(String name, Map<String, String> roles) implements View {

    static SessionView of(Person person) {
      Map<String, String> roles = new TreeMap<>();
      person.roles().forEach((catalog, role) -> roles.put(catalog, role.label()));
      return new SessionView(person.name(), roles);
    }
  }

  private final SignIn signIn;

  public SessionResource(@Context ServletContext context) {
    signIn = Admin.of(context).orElseThrow().signIn();
  }

  @GET
  public SessionView session(@Context HttpServletRequest request) {
    return SessionView.of(Caller.of(request).person());
  }

  /** {@code {"name","password"}}, or {@code {"code"}} for the first time. */
  @POST
  public Response signIn(@Context HttpServletRequest request, @Context HttpServletResponse response) throws IOException {
    JsonObject body = Body.json(request);
    if (signIn.triesTooOften(request)) {
      throw new ProblemException(Problem.of(429, "Too many tries to sign in; wait a minute"));
    }
    String code = Body.text(body, "code", MAX_TEXT);
    boolean known = code.isEmpty()
        ? signIn.signIn(Body.text(body, "name", MAX_TEXT), Body.text(body, "password", MAX_TEXT), request, response)
        : signIn.signInOnce(code, request, response);
    if (!known) {
      throw new ProblemException(Problem.of(401, "Name and password don't fit, or the account is locked for a while"));
    }
    return Response.noContent().build();
  }

  @DELETE
  public Response signOut(@Context HttpServletRequest request, @Context HttpServletResponse response) {
    signIn.signOut(request, response);
    return Response.noContent().build();
  }
}
