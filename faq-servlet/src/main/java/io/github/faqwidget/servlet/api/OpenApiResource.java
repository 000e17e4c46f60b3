package io.github.faqwidget.servlet.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The contract for machines. */
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

  @GET
  public Response document() throws IOException {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      byte[] document = Objects.requireNonNull(in, "openapi.json lies beside this class").readAllBytes();
      return Response.ok(document, MediaType.APPLICATION_JSON).build();
    }
  }
}
