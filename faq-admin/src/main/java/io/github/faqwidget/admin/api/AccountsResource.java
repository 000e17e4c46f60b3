package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Accounts;
import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may do what. */
@Produces(MediaType.APPLICATION_JSON)
public final class AccountsResource {

  private static final int MAX_TEXT = 200;

  /** Everybody with a role or a password. */
  public record AccountsView(List<AccountView> accounts) implements View {

    /** Somebody; {@code local} where there is a password. */
    public record AccountView(String name, boolean local, Map<String, String> roles) {

      static AccountView of(Accounts.Account account) {
        Map<String, String> roles = new TreeMap<>();
        account.roles().forEach((catalog, role) -> roles.put(catalog, role.label()));
        return new AccountView(account.name(), account.local(), roles);
      }
    }
  }

  private final Accounts accounts;

  public AccountsResource(@Context ServletContext context) {
    accounts = Admin.of(context).orElseThrow().accounts();
  }

  @GET
  public AccountsView all(@Context HttpServletRequest request) {
    Caller.of(request).require(Role.ADMIN, Person.ALL);
    return new AccountsView(accounts.all().stream().map(AccountsView.AccountView::of).toList());
  }

  /** {@code {"password"}}, {@code {"catalog","role"}} or both; no role takes it away. */
  @PUT
  @Path("{name}")
  public Response change(@PathParam("name") String name, @Context HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request).require(Role.ADMIN, Person.ALL);
    requireName(name);
    JsonObject body = Body.json(request);
    String password = Body.text(body, "password", MAX_TEXT);
    if (!password.isEmpty()) {
      requireLength(password);
      accounts.setPassword(name, password, caller.name());
    }
    String catalog = Body.text(body, "catalog", MAX_TEXT);
    if (!catalog.isEmpty()) {
      accounts.grant(name, catalog(catalog), role(body), caller.name());
    }
    return Response.noContent().build();
  }

  @DELETE
  @Path("{name}")
  public Response remove(@PathParam("name") String name, @Context HttpServletRequest request) {
    Caller caller = Caller.of(request).require(Role.ADMIN, Person.ALL);
    accounts.remove(name, caller.name());
    return Response.noContent().build();
  }

  private static void requireName(String name) {
    if (name.isBlank() || name.length() > MAX_TEXT || name.chars().anyMatch(Character::isISOControl)) {
      throw new ProblemException(Problem.ofParameter("name", "name has 1 to " + MAX_TEXT + " characters"));
    }
  }

  private static void requireLength(String password) {
    if (password.length() < Accounts.MIN_PASSWORD) {
      throw new ProblemException(
          Problem.ofParameter("password", "password has at least " + Accounts.MIN_PASSWORD + " characters"));
    }
  }

  private static String catalog(String catalog) {
    if (!catalog.equals(Person.ALL) && !FaqCatalog.isId(catalog)) {
      throw new ProblemException(Problem.ofParameter("catalog", "catalog is a catalog's id, or *"));
    }
    return catalog;
  }

  private static @org.jspecify.annotations.Nullable Role role(JsonObject body) {
    String role = Body.text(body, "role", MAX_TEXT);
    return role.isEmpty() ? null : Role.named(role).orElseThrow(() -> new ProblemException(
        Problem.ofParameter("role", "role is viewer, editor, publisher or admin; without it, the role is taken away")));
  }
}
