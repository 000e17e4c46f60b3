package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.http.HttpServletRequest;

/** Who asks, and whether they may. */
record Caller(Person person) {

  /** Who sent a request that the servlet let in. */
  static Caller of(HttpServletRequest request) {
    if (request.getAttribute(Person.class.getName()) instanceof Person person) {
      return new Caller(person);
    }
    throw new ProblemException(Problem.of(401, "Sign in first: POST api/admin/session"));
  }

  String name() {
    return person.name();
  }

  /** Ends the request unless the caller may, with a catalog or with {@link Person#ALL}. */
  Caller require(Role role, String catalog) {
    if (!catalog.equals(Person.ALL) && !FaqCatalog.isId(catalog)) {
      throw new ProblemException(Problem.of(404, "There is no such catalog"));
    }
    if (!person.may(role, catalog)) {
      throw new ProblemException(Problem.of(403, "This takes the role " + role.label() + " for " + catalog));
    }
    return this;
  }
}
