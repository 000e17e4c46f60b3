package io.github.faqwidget.corpus;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a workbook may hold, and what a person sees in it.
 *
 * @param trait its name
 * @param sheets the workbook's sheets
 * @param entries id, question, answer and note of each entry
 * @param problems the codes of the problems to report
 * @param links the addresses that its cells lead to
 */
record Trait(String trait, List<Sheet> sheets, List<List<String>> entries, List<String> problems,
    List<String> links) {

  /**
   * A sheet.
   *
   * @param rows cells: a text, a number, a truth value, or an object that says what is special
   * @param merges ranges, {@code C2:C3}
   * @param hiddenRows lines, from 1
   * @param hiddenColumns columns, from 1
   */
  record Sheet(String name, boolean hidden, List<List<JsonElement>> rows, List<String> merges,
      List<Integer> hiddenRows, List<Integer> hiddenColumns) {}

  static List<Trait> all() throws IOException {
    String json = Files.readString(Path.of("src/test/corpus/traits.json"));
    return new Gson().fromJson(json, new TypeToken<List<Trait>>() {}.getType());
  }
}
