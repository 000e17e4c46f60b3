package io.github.faqwidget.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.admin.api.AdminServer.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whoever may not")
class HolesTest {

  private static final String CATALOGS = "api/admin/catalogs";

  @TempDir
  private Path folder;

  @Test
  void finds_nothing_where_there_is_no_store() throws Exception {
    try (AdminServer server = new AdminServer(folder, Map.of("faq.admin.code", AdminServer.CODE))) {
      Browser browser = server.browser();
      assertThat(browser.get(CATALOGS).statusCode()).isEqualTo(404);
      assertThat(browser.get("api/admin/session").statusCode()).isEqualTo(404);
      assertThat(browser.get("faq-admin/").statusCode()).isEqualTo(404);
      assertThat(browser.post("api/catalogs/vpn/events", "{\"events\":[{\"kind\":\"contact\"}]}").statusCode()).isEqualTo(404);
      assertThat(browser.json("api/catalogs/vpn")).doesNotContainKey("events");
    }
  }

  @Test
  void did_not_sign_in_gets_no_further_by_any_way_of_writing_the_path() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      Browser nobody = server.browser();
      for (String path : new String[] {"catalogs", "catalogs/vpn/gaps", "catalogs/vpn/draft", "accounts", "audit",
          "ubi/events?catalog=vpn", "session", "session/", "catalogs;x=y", "openapi.json/../audit"}) {
        assertThat(nobody.get("api/admin/" + path).statusCode()).as(path).isIn(401, 404);
        assertThat(nobody.post("api/admin/" + path, "{}").statusCode()).as(path).isIn(400, 401, 404, 405);
      }
      assertThat(nobody.get(CATALOGS, "Cookie", "faq_session=forged.token").statusCode()).isEqualTo(401);
      assertThat(nobody.get(CATALOGS, "X-Remote-User", "admin").statusCode()).isEqualTo(401);
      assertThat(nobody.json("api/catalogs/vpn").getBoolean("events")).isTrue();
    }
  }

  @Test
  void signed_in_once_by_the_code_does_not_again() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      Browser first = server.first();
      assertThat(first.get(CATALOGS).statusCode()).isEqualTo(200);
      assertThat(server.first().get(CATALOGS).statusCode()).isEqualTo(401);
      first.send("DELETE", "api/admin/session", new byte[0]);
      assertThat(first.get(CATALOGS).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void signs_in_gets_a_cookie_that_no_script_and_no_other_site_can_use() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      HttpResponse<byte[]> response =
          server.browser().post("api/admin/session", "{\"code\":\"" + AdminServer.CODE + "\"}");
      assertThat(response.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie ->
          assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/help/"));
      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void is_sent_by_another_site_changes_nothing() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      Browser signedIn = server.first();
      String change = CATALOGS + "/vpn/draft/changes";
      String elsewhere = "{\"kind\":\"elsewhere\",\"text\":\"食堂\"}";
      String own = "http://" + server.root().getAuthority();
      assertThat(signedIn.post(change, elsewhere, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
      assertThat(signedIn.post(change, elsewhere, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
      assertThat(signedIn.post(change, elsewhere, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
      assertThat(signedIn.post(change, elsewhere, "Origin", "null").statusCode()).isEqualTo(403);
      assertThat(signedIn.post(change, elsewhere, "X-Nothing", "said").statusCode()).isEqualTo(403);
      assertThat(signedIn.post(change, elsewhere, "Origin", own).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void sends_what_is_nested_too_deeply_is_told_so() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      String deep = "{\"events\":" + "[".repeat(8_000);
      assertThat(server.browser().post("api/catalogs/vpn/events", deep).statusCode()).isEqualTo(400);
      assertThat(server.browser().post("api/admin/session", deep.repeat(200)).statusCode()).isEqualTo(400);
      assertThat(server.browser().post("api/admin/session", deep.repeat(300)).statusCode()).isEqualTo(413);
    }
  }

  @Test
  void names_somebody_in_the_header_before_the_proxy_does_is_nobody() throws Exception {
    try (AdminServer server = new AdminServer(folder, Map.of("faq.store", folder.resolve("store").toString(),
        "faq.admin.code", AdminServer.CODE, "faq.admin.header", "X-Remote-User", "faq.proxies", "127.0.0.1, ::1"))) {
      server.first();
      assertThat(server.browser().get(CATALOGS, "X-Remote-User", "admin").statusCode()).isEqualTo(200);
      assertThat(server.browser().get(CATALOGS, "X-Remote-User", "admin", "X-Remote-User", "taro").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void guesses_passwords_is_locked_out_and_learns_no_names() throws Exception {
    try (AdminServer server = AdminServer.start(folder)) {
      server.first().send("PUT", "api/admin/accounts/hanako",
          "{\"password\":\"the right password\"}".getBytes(StandardCharsets.UTF_8));
      Browser guesser = server.browser();
      HttpResponse<byte[]> unknown = guesser.post("api/admin/session", "{\"name\":\"nobody\",\"password\":\"x\"}");
      for (int i = 0; i < 5; i++) {
        HttpResponse<byte[]> wrong = guesser.post("api/admin/session", "{\"name\":\"hanako\",\"password\":\"x\"}");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
      }
      assertThat(guesser.post("api/admin/session", "{\"name\":\"hanako\",\"password\":\"the right password\"}").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void has_a_lesser_role_does_only_what_it_allows() throws Exception {
    try (AdminServer server = new AdminServer(folder, Map.of("faq.store", folder.resolve("store").toString(),
        "faq.admin.code", AdminServer.CODE, "faq.admin.header", "X-Remote-User", "faq.proxies", "127.0.0.1, ::1"))) {
      Browser admin = server.first();
      for (String role : new String[] {"viewer", "editor", "publisher"}) {
        admin.send("PUT", "api/admin/accounts/" + role,
            ("{\"catalog\":\"vpn\",\"role\":\"" + role + "\"}").getBytes(StandardCharsets.UTF_8));
      }
      String elsewhere = "{\"kind\":\"elsewhere\",\"text\":\"食堂\"}";
      Map<String, int[]> allowed = Map.of("viewer", new int[] {200, 403, 403, 403}, "editor", new int[] {200, 200, 403, 403},
          "publisher", new int[] {200, 200, 200, 403}, "stranger", new int[] {403, 403, 403, 403});
      allowed.forEach((name, expected) -> {
        try {
          String[] as = {"X-Remote-User", name, "Sec-Fetch-Site", "same-origin"};
          Browser browser = server.browser();
          assertThat(browser.get(CATALOGS + "/vpn/gaps", as).statusCode()).as(name).isEqualTo(expected[0]);
          assertThat(browser.post(CATALOGS + "/vpn/draft/changes", elsewhere, as).statusCode()).as(name).isEqualTo(expected[1]);
          assertThat(browser.post(CATALOGS + "/vpn/publish", "{}", as).statusCode()).as(name).isEqualTo(expected[2]);
          assertThat(browser.get("api/admin/accounts", as).statusCode()).as(name).isEqualTo(expected[3]);
        } catch (Exception e) {
          throw new AssertionError(name, e);
        }
      });
    }
  }
}
