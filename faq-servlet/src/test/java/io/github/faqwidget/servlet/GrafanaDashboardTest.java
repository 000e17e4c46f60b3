package io.github.faqwidget.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.servlet.contract.HttpApi;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrafanaDashboardTest {

  private static final Path DASHBOARD = Path.of("../deploy/grafana-dashboard.json");
  private static final Pattern METRIC = Pattern.compile("faq_[a-z_]+");

  @TempDir
  private Path folder;

  @Test
  void shows_what_the_server_measures_and_all_of_it() throws Exception {
    String measured;
    try (TomcatServer server = TomcatServer.start(TestWar.write(folder), Map.of("faq.limit.feedback", "1"))) {
      server.api().get("api/catalogs/vpn/search?q=VPN");
      for (int i = 0; i < 2; i++) {
        server.api().post("api/catalogs/vpn/feedback", "{\"number\":1,\"solved\":true}");
      }
      measured = new String(server.api().get("api/metrics").body(), StandardCharsets.UTF_8);
    }
    Set<String> series = measured.lines().filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toCollection(TreeSet::new));

    assertThat(series).containsAll(shown());
    series.removeIf(name -> name.matches("faq_request_duration_seconds_(sum|count)|faq_catalog_version"
        + "|faq_catalog_loaded_timestamp_seconds"));
    assertThat(shown()).containsAll(series);
  }

  @Test
  void asks_for_labels_that_there_are() throws Exception {
    for (String query : queries()) {
      assertThat(query.replaceAll("\"[^\"]*\"", ""))
          .doesNotContainPattern("[{,](?!instance|catalog|by|fit|status|route|result|limit|solved)[a-z]+[=!]");
    }
  }

  private static Set<String> shown() throws Exception {
    return queries().stream()
        .flatMap(query -> METRIC.matcher(query).results().map(MatchResult::group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> queries() throws Exception {
    JsonObject dashboard = HttpApi.json(Files.readAllBytes(DASHBOARD));
    Stream<String> variables = dashboard.getJsonObject("templating").getJsonArray("list").getValuesAs(JsonObject.class).stream()
        .map(variable -> variable.getString("query"));
    Stream<String> panels = dashboard.getJsonArray("panels").getValuesAs(JsonObject.class).stream()
        .flatMap(panel -> panel.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
        .map(target -> target.getString("expr"));
    return Stream.concat(variables, panels).toList();
  }
}
