package io.github.faqwidget.servlet.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The contract for machines. */
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

  @GET
  public byte[] document() throws IOException {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(in, "openapi.json lies beside this class").readAllBytes();
    }
  }
}
