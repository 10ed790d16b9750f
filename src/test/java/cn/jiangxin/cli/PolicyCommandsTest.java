package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.file.Examples;
import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.subject.SubjectKind;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that need no database. */
class PolicyCommandsTest {
  private static final Path BDA = Path.of("src/main/resources/policies/bda/studio-measure");
  private static final String STUDIO =
      "{\"code\": \"X\", \"unit\": {\"code\": \"U\", \"name\": \"单位\"}, \"venues\": [{\"area\": 19.5}]}";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void a_file_alone_is_assessed_by_all_policies() throws IOException {
    assertThat(run("assess", "--file", file(STUDIO), "--today", "2024-03-01")).isZero();
    assertThat(text(said)).contains("BDA-5.1", "as of 2024-03-01");
  }

  /** What the JSON of a finding says stands in the text too. */
  @Test
  void a_finding_is_told_with_what_it_rests_on() throws IOException {
    assertThat(run("assess", "--file", file(STUDIO), "--today", "2024-03-01")).isZero();
    assertThat(text(said))
        .contains("counted 19.5, limit 20", "(0.5", "policy version: BDA/1.0", "19.5 venue:1");
  }

  @Test
  void an_answer_without_findings_says_why() throws IOException {
    String claim = "{\"code\": \"C\", \"planYear\": 2023}";
    assertThat(run("assess", "--subject", "PATENT_CLAIM", "--file", file(claim))).isZero();
    assertThat(text(said)).contains("no policy governs the plan year 2023", "BJ24 (2024)");
  }

  @Test
  void a_parameter_can_be_set_and_the_answer_printed_as_json() throws IOException {
    String file = file(STUDIO);
    assertThat(run("assess", "--file", file, "--scheme", "BDA", "--set", "minArea=19.5", "--json"))
        .isZero();
    assertThat(text(said)).startsWith("{").contains("\"limit\":19.5", "BDA/1.0*");
  }

  static List<SubjectKind> kinds() {
    return FileRequest.kinds();
  }

  /** The example that is published for programs is a file for the command too. */
  @ParameterizedTest
  @MethodSource("kinds")
  void the_example_of_every_kind_is_assessed_and_no_empty_list_is_left_out(SubjectKind kind)
      throws IOException {
    Object example = new Examples(PolicyCatalogue.load(null)).of(kind).orElseThrow();
    String json = ObjectMapper.getDefault().writeValueAsString(example);
    assertThat(run("assess", "--file", file(json), "--json")).as(text(complained)).isZero();
    assertThat(text(said)).contains("\"verdict\":", "\"notes\":[]");
  }

  @Test
  void a_fault_in_the_file_is_told_with_its_path() throws IOException {
    assertThat(run("assess", "--file", file(STUDIO.replace("19.5", "-1")))).isEqualTo(1);
    assertThat(text(complained)).contains("$.file.venues[0].area").contains("not negative");
    assertThat(run("assess", "--file", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(text(complained)).contains("can not be read");
  }

  @Test
  void the_packs_are_listed() {
    assertThat(run("policy", "list")).isZero();
    assertThat(text(said)).contains("BDA/1.0", "BJ24/1.0");
  }

  @Test
  void the_cases_of_a_pack_are_run_by_its_id_or_folder() throws IOException {
    assertThat(run("policy", "test", "BJ24")).isZero();
    assertThat(text(said)).contains(" cases, 0 failed");
    Path changed = copy(BDA, "always: 20.00", "always: 40.00");
    assertThat(run("policy", "test", changed.toString())).isEqualTo(1);
    assertThat(text(complained)).contains("BDA-5.1");
  }

  @Test
  void a_pack_with_a_mistake_is_told_with_file_line_and_key() throws IOException {
    Path broken = copy(BDA, "check: at-least", "check: at-last");
    assertThat(run("policy", "test", broken.toString())).isEqualTo(1);
    assertThat(text(complained)).contains("clauses.yml:").contains("at-last");
    assertThat(run("policy", "test", "NOPE")).isEqualTo(1);
    assertThat(text(complained)).contains("no policy pack NOPE");
  }

  private Path copy(Path pack, String old, String changed) throws IOException {
    for (String name : new String[] {"scheme.yml", "clauses.yml", "cases.yml"}) {
      String text = Files.readString(pack.resolve(name));
      Files.writeString(
          folder.resolve(name), name.equals("clauses.yml") ? text.replace(old, changed) : text);
    }
    return folder;
  }

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("file.json"), json).toString();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--lang";
    all[arguments.length + 1] = "en";
    return Jiangxin.run(all, stream(said), stream(complained));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
