package io.github.faqwidget.host;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Has the paths of the panel's API, and means something else. */
@Path("catalogs")
public class CatalogsOfHost {

  @GET
  public String all() {
    return "seeds, tools";
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    throw new NotFoundException("The host has no " + id);
  }
}
