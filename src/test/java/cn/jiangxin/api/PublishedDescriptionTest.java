package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.file.JsonSchemas;
import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.PolicyCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document tells of the JSON API: its calls, and nothing of how they are made here. */
class PublishedDescriptionTest {

  @Test
  void no_call_asks_for_who_is_signed_in() throws IOException {
    assertThat(description()).doesNotContain("name: actor", "/Actor'", "Principal");
  }

  @Test
  void pages_for_people_are_no_calls() throws IOException {
    Map<String, Map<String, Object>> document = new Yaml().load(description());

    assertThat(document.getOrDefault("paths", Map.of()).keySet())
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/api/"));
  }

  @Test
  void a_file_to_be_judged_is_described_by_its_kind() throws IOException {
    PolicyCatalogue catalogue = PolicyCatalogue.load(null);
    JsonSchemas schemas = new JsonSchemas(KnownCodes.of(catalogue.texts().toList()));
    String text = FileDescription.of(description(), schemas);
    Map<String, Object> document = new Yaml().load(text);

    assertThat(document.toString())
        .contains("schema={$ref=#/components/schemas/AssessmentRequest}")
        .contains("AssessmentRequest={oneOf=[{type=object")
        .contains("file={$ref=#/components/schemas/StudioFile}", "StudioFile={title=StudioFile")
        .doesNotContain("json-schema.org", "type=null", "schema={type=string, description=scheme");
    assertThat(text).doesNotContain("&id0");
  }

  /** The product's own document; the tests' controllers have a smaller one of the same name. */
  private static String description() throws IOException {
    String longest = "";
    for (URL document :
        Collections.list(
            PublishedDescriptionTest.class
                .getClassLoader()
                .getResources("META-INF/swagger/jiangxin.yml"))) {
      try (InputStream in = document.openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        longest = text.length() > longest.length() ? text : longest;
      }
    }
    return longest;
  }
}
