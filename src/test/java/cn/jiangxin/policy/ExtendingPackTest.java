package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.testing.NewCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that extends another states the differences and nothing else. */
class ExtendingPackTest {
  private static final String HEAD = "id: LH27\nversion: \"1\"\nextends: LH\n";
  private static final String CASES =
      """
      cases:
        - { name: large enough, expect: [{ on: 2026-03-01, clauses: { LH27-2: PASS } }] }
        - name: too small
          facts: { venues: [{ area: 39.99, when: 2020-01-01.. }] }
          expect: [{ on: 2026-03-01, clauses: { LH27-2: BLOCK } }]
      """;

  @TempDir Path directory;

  @BeforeEach
  void city() throws IOException {
    NewCity.write(directory);
  }

  @Test
  void what_it_leaves_out_is_as_in_the_extended_pack() throws IOException {
    write("next", HEAD, null, null);
    Scheme next = scheme();
    assertThat(next.clauses()).extracting(Clause::id).containsExactly("LH27-1", "LH27-2", "LH27-3");
    assertThat(next.programme()).isEqualTo("LH");
    assertThat(next.recognisers()).containsExactly("LH_UNION", "LH_TALENT_OFFICE");
    assertThat(next.codes()).containsKey("LH_UNION");
  }

  @Test
  void a_parameter_is_given_another_value_and_proven_here() throws IOException {
    write("next", HEAD, "parameters: { linheArea: { always: 40 } }\n", CASES);
    Scheme next = scheme();
    assertThat(value(next, "linheArea")).isEqualTo("40");
    assertThat(new PolicyTester().run(next)).hasSize(2).allMatch(CaseResult::passed);
  }

  @Test
  void a_changed_clause_without_cases_is_refused() throws IOException {
    write("next", HEAD, "parameters: { linheArea: { always: 40 } }\n", null);
    refused("LH27-2 has no case");
  }

  @Test
  void a_clause_is_dropped_by_its_id_and_another_added() throws IOException {
    write(
        "next",
        HEAD,
        """
        dropped: [LH-2]
        clauses:
          - id: LH27-9
            article: 第九条
            kind: information
            mode: none
            action: record
            text: { zh: 新增。, en: New. }
        """,
        null);
    assertThat(scheme().clauses())
        .extracting(Clause::id)
        .containsExactly("LH27-1", "LH27-3", "LH27-9");
  }

  @Test
  void a_mistake_in_the_differences_is_named_with_file_and_line() throws IOException {
    write("next", HEAD, "dropped: [LH-77]\n", null);
    refused("next/clauses.yml:1", "no clause LH-77");
    write("next", HEAD, "parameters: { nope: { always: 1 } }\n", null);
    refused("next/clauses.yml:1", "nope");
  }

  @Test
  void an_unknown_pack_and_a_circle_are_refused() throws IOException {
    write("next", HEAD.replace("extends: LH", "extends: XX"), null, null);
    refused("next/scheme.yml:3", "extends", "there is no pack XX");
    write("next", HEAD.replace("extends: LH", "extends: LH28"), null, null);
    write(
        "after",
        HEAD.replace("id: LH27", "id: LH28").replace("extends: LH", "extends: LH27"),
        null,
        null);
    refused("scheme.yml:3", "extend each other");
  }

  private void refused(String... parts) {
    assertThatThrownBy(() -> PolicyCatalogue.load(directory))
        .isInstanceOf(PackFault.class)
        .message()
        .contains(parts);
  }

  private Scheme scheme() {
    return PolicyCatalogue.load(directory).find("LH27").orElseThrow();
  }

  private static String value(Scheme scheme, String name) {
    List<Parameter> parameters = scheme.parameters();
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(parameter -> parameter.values().get(parameter.values().lastKey()))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String scheme, @Nullable String clauses, @Nullable String cases)
      throws IOException {
    Path folder = Files.createDirectories(directory.resolve("linhe").resolve(name));
    Files.writeString(folder.resolve("scheme.yml"), scheme);
    if (clauses != null) {
      Files.writeString(folder.resolve("clauses.yml"), clauses);
    }
    if (cases != null) {
      Files.writeString(folder.resolve("cases.yml"), cases);
    }
  }
}
