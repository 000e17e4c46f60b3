package io.github.faqwidget.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.faqwidget.entry.OfficeTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of a table, and how it ends. */
class CheckCommandTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void aSoundTableEndsWithZero() throws IOException {
    assertThat(check("質問,回答,点検\nいつ？,今,済\n")).isZero();
    assertThat(text()).contains("t.csv: 1 項目", "質問 (question), 回答 (answer)", "columns not used: 点検");
  }

  @Test
  void problemsEndWithOneAndStandWithLineAndColumn() throws IOException {
    assertThat(check("質問,回答\nいつ？,今\nどこ？,\n")).isEqualTo(1);
    assertThat(text()).contains("t.csv 3行目「回答」: 回答が空です。");
  }

  @Test
  void aRefusedFileEndsWithTwo() throws IOException {
    assertThat(check("住所,氏名\n奈良,甲\n")).isEqualTo(2);
    assertThat(text()).startsWith("使えません / Refused: t.csv: 見出しの行が見つかりません");
    assertThat(CheckCommand.run(List.of("check", folder.resolve("no.csv").toString()), out())).isEqualTo(2);
    assertThat(CheckCommand.run(List.of("check"), out())).isEqualTo(2);
  }

  @Test
  void programsGetJson() throws IOException {
    assertThat(check("質問,回答,点検\nいつ？,今,済\nどこ？,,済\n", "--json")).isEqualTo(1);

    JsonObject json = JsonParser.parseString(text()).getAsJsonObject();
    assertThat(json.get("entries").getAsInt()).isEqualTo(1);
    assertThat(json.getAsJsonArray("columnsNotUsed")).hasToString("[\"点検\"]");
    JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(problem.get("line").getAsInt()).isEqualTo(3);
    assertThat(problem.get("column").getAsString()).isEqualTo("回答");
    assertThat(problem.get("code").getAsString()).isEqualTo("EMPTY_ANSWER");
  }

  @Test
  void aFolderIsCheckedAsACatalog() {
    assertThat(CheckCommand.run(List.of("check", OfficeTable.FOLDER.toString()), out())).isZero();
    assertThat(text()).contains("m365-mfa: 46 項目", "使う列 / columns used: ", "(question)", "(answer)");
  }

  private int check(String table, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), table);
    List<String> arguments = new ArrayList<>(List.of("check", file.toString()));
    arguments.addAll(List.of(options));
    return CheckCommand.run(arguments, out());
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
