package cn.jiangxin.assessment.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.facts.CodedFields;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas say what the door takes: codes and limits. */
class JsonSchemasTest {
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);
  private static final JsonSchemas SCHEMAS =
      new JsonSchemas(KnownCodes.of(CATALOGUE.texts().toList()));

  @Test
  void a_list_closed_for_all_packs_is_an_enumeration() {
    assertThat(schema(SubjectKind.BOOST_PROJECT)).contains("enum=[FIRST, BALANCE]");
    assertThat(schema(SubjectKind.STUDIO)).contains("enum=[VALID, LAPSED, INVALIDATED]");
  }

  @Test
  void a_list_that_packs_make_longer_is_told_with_the_codes_of_the_loaded_ones() {
    assertThat(schema(SubjectKind.STUDIO)).contains("STAR, KEEP, PROBLEMS, UNABLE_TO_OPERATE");
    assertThat(schema(SubjectKind.CSTA_APPLICATION)).contains("INDICATOR_DECLINE");
  }

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"STUDIO", "BOOST_PROJECT", "PATENT_CLAIM", "SHANGHAI_CLAIM", "CSTA_APPLICATION"})
  void the_limits_of_the_server_stand_in_the_schema(SubjectKind kind) {
    assertThat(schema(kind)).contains("(19|20|21)", "2199");
  }

  @Test
  void the_limits_of_amounts_and_areas_stand_in_the_schema() {
    assertThat(schema(SubjectKind.STUDIO))
        .contains("99999999999.99", "multipleOf=0.01", "999999999.9999", "multipleOf=0.0001");
  }

  /** The kinds of activities and outcomes of the ledgers may be handed in too, and no others. */
  @Test
  void the_kinds_of_entries_are_those_of_the_ledgers() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/ledger/codes.yml")) {
      Reader text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
      Map<String, YamlNode> lists = YamlNode.read("codes.yml", text).entries();
      for (List<String> pair :
          List.of(List.of("activity", "Activity"), List.of("outcome", "Outcome"))) {
        assertThat(new TreeSet<>(CodedFields.find(pair.get(1), "type").orElseThrow().codes()))
            .containsExactlyElementsOf(
                new TreeSet<>(Objects.requireNonNull(lists.get(pair.get(0))).entries().keySet()));
      }
    }
  }

  private static String schema(SubjectKind kind) {
    return SCHEMAS.of(kind).orElseThrow().toString();
  }
}
