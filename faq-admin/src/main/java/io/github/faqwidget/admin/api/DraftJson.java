package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.drafts.ChangeJson;
import io.github.faqwidget.admin.drafts.Draft;
import io.github.faqwidget.admin.merge.Conflict;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A draft as JSON; changes stand in it as they were sent, each with the id by which it is undone. */
final class DraftJson {

  private DraftJson() {}

  /** An answer with a draft, or without one, with an empty draft of the version in service. */
  static Response response(@Nullable Draft draft, String served) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("served", served);
    JsonArrayBuilder changes = Json.createArrayBuilder();
    JsonArrayBuilder conflicts = Json.createArrayBuilder();
    if (draft == null) {
      json.add("base", served).add("version", served);
    } else {
      json.add("base", draft.base()).add("version", draft.files().version()).add("author", draft.author());
      draft.changes().forEach(step ->
          changes.add(Json.createObjectBuilder(ChangeJson.write(step.change())).add("id", step.id())));
      draft.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
    }
    byte[] body = json.add("changes", changes).add("conflicts", conflicts).build().toString()
        .getBytes(StandardCharsets.UTF_8);
    return Response.ok(body, MediaType.APPLICATION_JSON).build();
  }

  private static JsonObjectBuilder conflict(Conflict conflict) {
    return Json.createObjectBuilder()
        .add("file", conflict.file()).add("entry", conflict.entry()).add("column", conflict.column())
        .add("base", conflict.base()).add("ours", conflict.ours()).add("theirs", conflict.theirs());
  }
}
