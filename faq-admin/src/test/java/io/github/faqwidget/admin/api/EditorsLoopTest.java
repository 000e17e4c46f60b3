package io.github.faqwidget.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.admin.api.AdminServer.Browser;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An editor")
class EditorsLoopTest {

  private static final String DRAFT = "api/admin/catalogs/vpn/draft";
  private static final String PUBLISH = "api/admin/catalogs/vpn/publish";
  private static final String ASKED = "ズンドコ箱が赤い";

  @TempDir
  private Path folder;
  private AdminServer server;
  private Browser editor;

  @BeforeEach
  void start() throws Exception {
    server = AdminServer.start(folder);
    editor = server.first();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void sees_what_readers_did_not_find_once_three_have_asked_it_and_publishes_the_answer() throws Exception {
    for (int reader = 1; reader <= 3; reader++) {
      assertThat(gaps()).isEmpty();
      tell("{\"kind\":\"search\",\"query\":\"" + ASKED + "\",\"fit\":\"none\",\"section\":\"手順1\"}", "10.0.0." + reader);
    }
    while (gaps().isEmpty()) {
      Thread.sleep(50);
    }
    JsonObject gap = editor.json("api/admin/catalogs/vpn/gaps").getJsonArray("gaps").getJsonObject(0);
    assertThat(gap.getString("text")).isEqualTo(ASKED);
    assertThat(gap.getString("kind")).isEqualTo("none");
    assertThat(gap.getInt("clients")).isEqualTo(3);
    assertThat(gap.getInt("searches")).isEqualTo(3);
    assertThat(gap.getJsonArray("sections").getString(0)).isEqualTo("手順1");

    change("{\"kind\":\"phrase\",\"entry\":\"3\",\"text\":\"" + ASKED + "\"}");
    change("{\"kind\":\"judged\",\"query\":\"" + ASKED + "\",\"entries\":[\"3\"]}");
    JsonObject preview = editor.json(DRAFT + "/preview");
    JsonObject query = preview.getJsonArray("queries").getJsonObject(0);
    assertThat(query.getString("text")).isEqualTo(ASKED);
    assertThat(query.getString("verdict")).isEqualTo("better");
    assertThat(preview.getJsonObject("sums").getJsonObject("after").getJsonNumber("s1").doubleValue()).isEqualTo(1);

    HttpResponse<byte[]> published = editor.post(PUBLISH, "{\"comment\":\"印刷の言い方\"}");
    assertThat(published.statusCode()).isEqualTo(200);
    await(AdminServer.json(published).getString("served"));
    JsonObject found = server.browser().json("api/catalogs/vpn/search?q=" + encoded(ASKED));
    assertThat(found.getJsonArray("hits").getJsonObject(0).getString("id")).isEqualTo("3");
    assertThat(editor.json("api/admin/audit").getJsonArray("deeds").getJsonObject(0).getString("action"))
        .isEqualTo("publish");
  }

  @Test
  void changes_cells_adds_and_removes_rows_and_takes_back_what_was_wrong() throws Exception {
    change("{\"kind\":\"cell\",\"entry\":\"2\",\"column\":\"回答\",\"text\":\"一行目\\n\\\"二行目\\\"\"}");
    change("{\"kind\":\"row\",\"question\":\"画面が暗い\",\"answer\":\"明るくする\"}");
    change("{\"kind\":\"remove\",\"entry\":\"1\"}");
    JsonObject draft = change("{\"kind\":\"elsewhere\",\"text\":\"食堂\"}");
    String last = draft.getJsonArray("changes").getJsonObject(3).getString("id");
    editor.send("DELETE", DRAFT + "/changes/" + last, new byte[0]);

    JsonObject rows = editor.json(DRAFT + "/preview").getJsonObject("rows");
    assertThat(texts(rows, "added")).containsExactly("4");
    assertThat(texts(rows, "removed")).containsExactly("1");
    assertThat(rows.getJsonArray("changed").getJsonObject(0).getString("after")).isEqualTo("一行目\n\"二行目\"");
    assertThat(editor.json(DRAFT).getJsonArray("changes")).hasSize(3);
    assertThat(editor.json(DRAFT + "/search?q=" + encoded("画面が暗い")).getJsonArray("hits").getJsonObject(0)
        .getString("id")).isEqualTo("4");
  }

  @Test
  void uploads_a_table_that_meets_what_was_edited_since() throws Exception {
    change("{\"kind\":\"cell\",\"entry\":\"2\",\"column\":\"回答\",\"text\":\"ケーブルを見る\"}");
    change("{\"kind\":\"cell\",\"entry\":\"3\",\"column\":\"回答\",\"text\":\"紙を足す\"}");
    String table = AdminServer.TABLE.replace("窓口へどうぞ", "電話をどうぞ").replace("紙を入れてください", "トナーを替える");
    JsonObject draft = AdminServer.json(editor.send("POST", DRAFT + "/table?name=new.csv",
        table.replace('\t', ',').getBytes(StandardCharsets.UTF_8)));

    JsonObject conflict = draft.getJsonArray("conflicts").getJsonObject(0);
    assertThat(draft.getJsonArray("conflicts")).hasSize(1);
    assertThat(conflict.getString("ours")).isEqualTo("紙を足す");
    assertThat(conflict.getString("theirs")).isEqualTo("トナーを替える");
    assertThat(editor.post(PUBLISH, "{}").statusCode()).isEqualTo(422);

    change("{\"kind\":\"resolve\",\"entry\":\"3\",\"column\":\"回答\",\"take\":\"ours\"}");
    await(AdminServer.json(editor.post(PUBLISH, "{}")).getString("served"));
    assertThat(answers()).containsExactly("電話をどうぞ", "ケーブルを見る", "紙を足す");
  }

  @Test
  void who_publishes_second_sees_both_sides_and_goes_on_from_there() throws Exception {
    Browser other = account("second", "publisher");
    change("{\"kind\":\"cell\",\"entry\":\"1\",\"column\":\"回答\",\"text\":\"一\"}");
    other.post(DRAFT + "/changes", "{\"kind\":\"cell\",\"entry\":\"2\",\"column\":\"回答\",\"text\":\"二\"}");
    assertThat(editor.post(PUBLISH, "{}").statusCode()).isEqualTo(200);

    HttpResponse<byte[]> conflict = other.post(PUBLISH, "{}");
    assertThat(conflict.statusCode()).isEqualTo(409);
    JsonObject both = AdminServer.json(conflict);
    assertThat(both.getJsonObject("theirs").getJsonArray("changed").getJsonObject(0).getString("entry")).isEqualTo("1");
    assertThat(both.getJsonObject("ours").getJsonArray("changed").getJsonObject(0).getString("entry")).isEqualTo("2");

    other.post(DRAFT + "/rebase", "{}");
    await(AdminServer.json(other.post(PUBLISH, "{}")).getString("served"));
    assertThat(answers()).startsWith("一", "二");
  }

  @Test
  void publishes_nothing_that_its_author_changed_after_the_last_look_at_it() throws Exception {
    Browser other = account("second", "publisher");
    String seen = change("{\"kind\":\"elsewhere\",\"text\":\"食堂\"}").getString("version");
    String changed = change("{\"kind\":\"elsewhere\",\"text\":\"駐車場\"}").getString("version");
    String what = "{\"author\":\"admin\",\"version\":\"%s\"}";

    assertThat(other.post(PUBLISH, what.formatted(seen)).statusCode()).isEqualTo(412);
    assertThat(other.post(PUBLISH, what.formatted(changed)).statusCode()).isEqualTo(200);
  }

  @Test
  void puts_an_earlier_version_back_and_takes_any_version_away() throws Exception {
    String first = editor.json("api/admin/catalogs/vpn").getString("served");
    change("{\"kind\":\"cell\",\"entry\":\"1\",\"column\":\"回答\",\"text\":\"一\"}");
    String second = AdminServer.json(editor.post(PUBLISH, "{}")).getString("served");
    String versions = "api/admin/catalogs/vpn/versions";

    assertThat(editor.json(versions).getJsonArray("versions")).hasSize(2);
    assertThat(editor.json(versions + "/" + first + "/compare/" + second).getJsonObject("rows").getJsonArray("changed"))
        .hasSize(1);
    assertThat(editor.get(versions + "/" + second).body()).startsWith('P', 'K');
    assertThat(editor.get(versions + "/" + second + "?format=xlsx").body()).startsWith('P', 'K');
    assertThat(editor.post(versions + "/" + first + "/serve", "{\"base\":\"" + first + "\"}").statusCode()).isEqualTo(409);
    assertThat(editor.post(versions + "/" + first + "/serve", "{\"base\":\"" + second + "\"}").statusCode()).isEqualTo(200);
    await(first);
    assertThat(answers()).startsWith("窓口へどうぞ");
  }

  @Test
  void is_asked_twice_when_more_than_half_of_the_entries_go_and_may_need_a_second_person() throws Exception {
    change("{\"kind\":\"remove\",\"entry\":\"1\"}");
    change("{\"kind\":\"remove\",\"entry\":\"2\"}");
    assertThat(editor.post(PUBLISH, "{}").statusCode()).isEqualTo(400);

    editor.send("PUT", "api/admin/catalogs/vpn", "{\"secondPerson\":true}".getBytes(StandardCharsets.UTF_8));
    assertThat(editor.post(PUBLISH, "{\"confirmed\":true}").statusCode()).isEqualTo(403);
    Browser second = account("second", "publisher");
    assertThat(second.post(PUBLISH, "{\"author\":\"admin\",\"confirmed\":true}").statusCode()).isEqualTo(200);
  }

  @Test
  void exports_what_readers_did_in_the_open_schema() throws Exception {
    tell("{\"kind\":\"search\",\"query\":\"x\",\"fit\":\"good\",\"hits\":[2,\"1\"],\"queryId\":\"q1\"},"
        + "{\"kind\":\"opened\",\"query\":\"x\",\"queryId\":\"q1\",\"entry\":\"2\",\"rank\":1}", "10.0.0.1");
    String lines = "";
    while (lines.isEmpty()) {
      lines = new String(editor.get("api/admin/ubi/events?catalog=vpn").body(), StandardCharsets.UTF_8);
    }
    assertThat(lines).contains("\"action_name\":\"click_through\"", "\"query_id\":\"q1\"", "\"object_id\":\"2\"",
        "\"ordinal\":1").doesNotContain("session_id", "user_id");
    assertThat(new String(editor.get("api/admin/ubi/queries?catalog=vpn").body(), StandardCharsets.UTF_8))
        .contains("\"user_query\":\"\"", "\"query_response_hit_ids\":[\"2\",\"1\"]");
    assertThat(editor.send("DELETE", "api/admin/catalogs/vpn/events", new byte[0]).statusCode()).isEqualTo(204);
    assertThat(editor.get("api/admin/ubi/events?catalog=vpn").body()).isEmpty();
  }

  private Browser account(String name, String role) throws Exception {
    String password = "a long enough password";
    editor.send("PUT", "api/admin/accounts/" + name, ("{\"password\":\"" + password + "\",\"catalog\":\"vpn\",\"role\":\""
        + role + "\"}").getBytes(StandardCharsets.UTF_8));
    Browser browser = server.browser();
    assertThat(browser.post("api/admin/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}").statusCode())
        .isEqualTo(204);
    return browser;
  }

  private void tell(String events, String client) throws Exception {
    assertThat(server.browser().post("api/catalogs/vpn/events", "{\"events\":[" + events + "]}",
        "X-Forwarded-For", client).statusCode()).isEqualTo(204);
  }

  private JsonObject change(String json) throws Exception {
    HttpResponse<byte[]> response = editor.post(DRAFT + "/changes", json);
    assertThat(response.statusCode()).as(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(200);
    return AdminServer.json(response);
  }

  private List<?> gaps() throws Exception {
    return editor.json("api/admin/catalogs/vpn/gaps").getJsonArray("gaps");
  }

  private void await(String version) throws Exception {
    while (!server.browser().json("api/catalogs/vpn").getString("version").equals(version)) {
      Thread.sleep(50);
    }
  }

  private List<String> answers() throws Exception {
    return server.browser().json("api/catalogs/vpn/entries").getJsonArray("entries").getValuesAs(JsonObject.class).stream()
        .map(entry -> entry.getJsonObject("answer").getString("text")).toList();
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
