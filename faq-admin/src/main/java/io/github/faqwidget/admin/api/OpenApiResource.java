package io.github.faqwidget.admin.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The description of this API. */
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

  @GET
  public byte[] document() throws IOException {
    try (InputStream in = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"))) {
      return in.readAllBytes();
    }
  }
}
