package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Person;
import io.github.faqwidget.admin.accounts.Role;
import io.github.faqwidget.admin.audit.AuditLog;
import io.github.faqwidget.servlet.http.ProblemException;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what when. */
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

  /** Deeds, the last first. */
  public record AuditView(List<DeedView> deeds) implements View {

    /** A deed; its id is a text, for it is too big a number for some clients. */
    public record DeedView(String id, String at, String who, @Nullable String catalog, String action,
        @Nullable String before, @Nullable String after, String detail) {

      static DeedView of(AuditLog.Deed deed) {
        return new DeedView(Long.toString(deed.id()), deed.at().toString(), deed.who(), deed.catalog(), deed.action(),
            deed.before(), deed.after(), deed.detail());
      }
    }
  }

  private final AuditLog log;

  public AuditResource(@Context ServletContext context) {
    log = Admin.of(context).orElseThrow().audit();
  }

  /** The latest deeds before the one that the parameter names. */
  @GET
  public AuditView audit(@QueryParam("before") @Nullable String before, @Context HttpServletRequest request) {
    Caller.of(request).require(Role.ADMIN, Person.ALL);
    if (before != null && !before.matches("[0-9]{1,18}")) {
      throw new ProblemException(Problem.ofParameter("before", "before is the id of a deed"));
    }
    return new AuditView(log.latest(before == null ? Long.MAX_VALUE : Long.parseLong(before)).stream()
        .map(AuditView.DeedView::of).toList());
  }
}
