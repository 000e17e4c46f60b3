package io.github.faqwidget.servlet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers is what its OpenAPI document says. */
interface ShapesContract extends Served {

  String DOCUMENT = "https://faq.test/openapi.json";

  @ParameterizedTest
  @CsvSource({
      "CatalogList, api/catalogs",
      "Catalog, api/catalogs/m365-mfa",
      "EntryList, api/catalogs/m365-mfa/entries",
      "Entry, api/catalogs/m365-mfa/entries/24",
      "Hits, api/catalogs/m365-mfa/search?limit=50&q=PC&context=%E3%80%90%E6%89%8B%E9%A0%861%E3%80%91",
      "Hits, api/catalogs/m365-mfa/search?q=xyzzy",
      "Hits, api/catalogs/m365-mfa/search?q=himitsukagi&explain=true",
      "Hits, api/catalogs/m365-mfa/search?context=%E3%80%90%E6%89%8B%E9%A0%861%E3%80%91&explain=true&lang=en",
      "Related, api/catalogs/m365-mfa/entries/24/related",
      "Suggestions, api/catalogs/m365-mfa/suggest?q=%E8%AA%8D%E8%A8%BC",
      "Health, api/health",
      "Problem, api/catalogs/none",
      "Problem, api/catalogs/m365-mfa/search?limit=0"})
  default void answers_have_the_shapes_of_the_document(String schema, String path) {
    String document = text(api().get("api/openapi.json"));
    JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012,
        builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, document))));

    assertThat(schemas.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + schema))
        .validate(text(api().get(path)), InputFormat.JSON)).isEmpty();
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
