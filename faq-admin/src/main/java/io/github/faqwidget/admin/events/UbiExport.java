package io.github.faqwidget.admin.events;

import io.github.faqwidget.admin.store.Sql;
import io.github.faqwidget.admin.store.Store;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as User Behavior Insights 1.3 has them, a JSON object a line. Nobody's id is in them, for none is known. */
public final class UbiExport {

  private static final int MOST = 500_000;
  private static final Map<String, String> ACTIONS = Map.of("opened", "click_through", "solved", "solved",
      "not_solved", "not_solved", "contact", "contact", "step", "step_done");

  private final Store store;

  public UbiExport(Store store) {
    this.store = store;
  }

  /** The searches of a period. */
  public String queries(String catalog, Period period) {
    return lines(catalog, period, "e.kind = 'search'", row -> query(catalog, row));
  }

  /** All else that readers did. */
  public String events(String catalog, Period period) {
    return lines(catalog, period, "e.kind <> 'search'", row -> event(catalog, row));
  }

  private String lines(String catalog, Period period, String which, Sql.Row<JsonObject> line) {
    List<JsonObject> lines = store.run(sql -> sql.list("SELECT e.*, w.text FROM event e LEFT JOIN words w ON w.id = e.words"
        + " WHERE e.catalog = ? AND e.on_day BETWEEN ? AND ? AND " + which + " ORDER BY e.id LIMIT " + MOST,
        line, catalog, period.first(), period.last()));
    return lines.stream().map(JsonObject::toString).collect(Collectors.joining("\n", "", lines.isEmpty() ? "" : "\n"));
  }

  private static JsonObject query(String catalog, ResultSet row) throws SQLException {
    JsonObjectBuilder attributes = Json.createObjectBuilder();
    add(attributes, "fit", row.getString("fit"));
    add(attributes, "section", row.getString("section"));
    add(attributes, "version", row.getString("version"));
    return Json.createObjectBuilder()
        .add("application", application(catalog))
        .add("query_id", queryId(row))
        .add("user_query", Optional.ofNullable(row.getString("text")).orElse(""))
        .add("object_id_field", "number")
        .add("query_response_hit_ids", Json.createArrayBuilder(
            List.of(Optional.ofNullable(row.getString("hits")).orElse("").split(" ")).stream()
                .filter(id -> !id.isEmpty()).toList()))
        .add("query_attributes", attributes)
        .add("timestamp", Sql.instant(row, "happened_at").toString())
        .build();
  }

  private static JsonObject event(String catalog, ResultSet row) throws SQLException {
    JsonObjectBuilder attributes = Json.createObjectBuilder();
    String entry = row.getString("entry");
    if (entry != null) {
      attributes.add("object", Json.createObjectBuilder().add("object_id", entry).add("object_id_field", "number"));
    }
    if (row.getObject("place") != null) {
      attributes.add("position", Json.createObjectBuilder().add("ordinal", row.getInt("place")));
    }
    add(attributes, "section", row.getString("section"));
    add(attributes, "step", row.getString("step"));
    return Json.createObjectBuilder()
        .add("application", application(catalog))
        .add("action_name", ACTIONS.getOrDefault(row.getString("kind"), row.getString("kind")))
        .add("query_id", queryId(row))
        .add("user_query", Optional.ofNullable(row.getString("text")).orElse(""))
        .add("event_attributes", attributes)
        .add("timestamp", Sql.instant(row, "happened_at").toString())
        .build();
  }

  private static String application(String catalog) {
    return "faq-widget/" + catalog;
  }

  private static String queryId(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("query_id")).orElse(Long.toString(row.getLong("id")));
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.add(name, value);
    }
  }
}
