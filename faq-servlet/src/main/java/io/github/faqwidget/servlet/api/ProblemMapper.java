package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.http.Problems;
import io.github.faqwidget.servlet.http.RequestId;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers with a problem whatever is thrown. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable thrown) {
    Problem problem = Problems.of(thrown, RequestId.current());
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
