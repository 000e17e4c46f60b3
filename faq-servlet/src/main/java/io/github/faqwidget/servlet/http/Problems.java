package io.github.faqwidget.servlet.http;

import io.github.faqwidget.servlet.json.Json;
import io.github.faqwidget.servlet.json.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Turns whatever went wrong into a problem. */
public final class Problems {

  private static final Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  /** A problem for anything thrown; of what nobody foresaw it has the request's id, the log has the rest. */
  public static Problem of(Throwable thrown, String id) {
    if (thrown instanceof ProblemException known) {
      return known.problem();
    }
    if (thrown instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
      return of(known.getResponse().getStatus());
    }
    LOG.log(Level.ERROR, "Request failed unexpectedly, id " + id, thrown);
    return Problem.of(500, "Something unexpected went wrong. The server's log has more under " + id);
  }

  /** A problem for a status that a server set without saying more. */
  static Problem of(int status) {
    return Problem.of(status, switch (status) {
      case 400 -> "The request is malformed";
      case 404 -> "There is nothing at this path";
      case 406 -> "Only JSON can be had here; the header Accept asks for something else";
      case 415 -> "Only JSON can be sent here; the header Content-Type says something else, or is missing";
      default -> "The request can't be answered";
    });
  }

  /** Answers with a problem. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(Json.bytes(problem));
  }
}
