package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.drafts.WrongChangeException;
import io.github.faqwidget.admin.store.StoreException;
import io.github.faqwidget.servlet.http.Problems;
import io.github.faqwidget.servlet.http.RequestId;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.table.FaqTableException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;

/** Answers with a problem whatever is thrown; it takes the place of the public API's own. */
public final class AdminProblemMapper implements ExceptionMapper<RuntimeException> {

  @Override
  public Response toResponse(RuntimeException thrown) {
    Problem problem = problem(thrown);
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  static Problem away() {
    return Problem.of(503, "The store can't be used just now; nothing was changed. Try again in a moment");
  }

  private static Problem problem(RuntimeException thrown) {
    if (thrown instanceof StoreException away) {
      System.getLogger(AdminProblemMapper.class.getName()).log(Level.WARNING, "The store can't be used", away);
      return away();
    }
    if (thrown instanceof WrongChangeException wrong) {
      return Problem.ofParameter(wrong.member(), String.valueOf(wrong.getMessage()));
    }
    if (thrown instanceof FaqTableException table) {
      return Problem.of(422, String.valueOf(table.getMessage()));
    }
    return Problems.of(thrown, RequestId.current());
  }
}
