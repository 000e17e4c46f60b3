package io.github.faqwidget.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the WAR says of its libraries. */
@DisplayName("The libraries of the WAR")
class SupplyChainIT {

  private static final String LIBRARIES = "WEB-INF/lib/";

  @Test
  void every_library_is_in_the_bill_of_materials_and_no_other() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    for (JsonObject component : components()) {
      listed.add(component.get("name").getAsString() + "-" + component.get("version").getAsString() + ".jar");
    }
    try (ZipFile war = war()) {
      assertThat(war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
          .map(name -> name.substring(LIBRARIES.length())))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void the_notice_names_every_library_with_its_licences() throws IOException {
    TreeMap<String, String> licences = new TreeMap<>();
    for (JsonObject component : components()) {
      licences.put(component.get("group").getAsString() + ":" + component.get("name").getAsString(),
          String.join(", ", licences(component)));
    }
    licences.keySet().removeIf(name -> name.startsWith("io.github.faqwidget:"));

    assertThat(licences.values()).doesNotContain("");
    assertThat(text("META-INF/NOTICE").lines().filter(line -> line.matches("[\\w.-]+:[\\w.-]+: .*")))
        .containsExactlyElementsOf(
            licences.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .toList());
  }

  private static List<JsonObject> components() throws IOException {
    return objects(JsonParser.parseString(text("META-INF/sbom/bom.json")).getAsJsonObject(), "components");
  }

  private static List<String> licences(JsonObject component) {
    return objects(component, "licenses").stream()
        .map(choice -> choice.has("license") ? choice.getAsJsonObject("license") : choice)
        .map(licence -> List.of("id", "name", "expression").stream()
            .filter(licence::has).map(licence::get).map(JsonElement::getAsString).findFirst().orElse(""))
        .toList();
  }

  private static List<JsonObject> objects(JsonObject parent, String member) {
    return StreamSupport.stream(parent.getAsJsonArray(member).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String text(String name) throws IOException {
    try (ZipFile war = war()) {
      ZipEntry entry = war.getEntry(name);
      assertThat(entry).as(name + " in the WAR; mvn -o makes no bill of materials").isNotNull();
      return new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ZipFile war() throws IOException {
    return new ZipFile("target/sample-war.war");
  }
}
