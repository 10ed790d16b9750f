package cn.jiangxin.assessment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.facts.FileFault;
import cn.jiangxin.policy.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that ask for days and years on which nothing governs, and texts that are no requests.
 */
class AssessFileTest {
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final String STUDIO = "{'code': 'X', 'unit': {'code': 'U', 'name': 'N'}}";

  @ParameterizedTest
  @ValueSource(strings = {"BDA", "ALL"})
  void a_first_day_in_force_among_the_parameters_is_obeyed(String scheme) {
    assertThat(ofBda(scheme, "2025-06-01")).isNotEmpty();
    assertThat(ofBda(scheme, "2025-06-02")).isEmpty();
  }

  private static Stream<Finding> bda(FileAssessment assessment) {
    return assessment.findings().stream().filter(f -> f.schemeVersion().startsWith("BDA/"));
  }

  private static List<Finding> ofBda(String scheme, String firstDay) {
    return bda(judged(
            "{'scheme': '%s', 'parameters': {'bdaMeasureEffectiveDate': '%s'}, 'subject': 'STUDIO', 'file': %s}"
                .formatted(scheme, firstDay, STUDIO)))
        .toList();
  }

  @Test
  void a_scheme_that_is_not_in_force_yet_says_so() {
    FileAssessment answer =
        judged(
            "{'scheme': 'BDA', 'parameters': {'bdaMeasureEffectiveDate': '2025-06-02'}, 'subject': 'STUDIO', 'file': %s}"
                .formatted(STUDIO));
    assertThat(answer.notes())
        .containsExactly(
            new Finding.Note(
                "assess.note.not-in-force", List.of("BDA", "2025-06-01", "2025-06-02")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BJ24", "ALL"})
  void a_plan_year_that_no_vintage_governs_is_told(String scheme) {
    FileAssessment answer =
        judged(
            "{'scheme': '%s', 'subject': 'PATENT_CLAIM', 'file': {'code': 'C', 'planYear': 2023}}"
                .formatted(scheme));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.notes()).hasSize(1);
    assertThat(answer.notes().get(0).key()).isEqualTo("assess.note.no-vintage");
    assertThat(answer.notes().get(0).args().get(0)).isEqualTo("2023");
    assertThat(answer.notes().get(0).args().get(1)).contains("BJ24 (2024)");
  }

  @Test
  void an_answer_with_findings_has_no_notes() {
    assertThat(judged("{'subject': 'STUDIO', 'file': %s}".formatted(STUDIO)).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'today': '2025-01-01', 'today': '2025-01-02'}` | $.today",
        "`{'file': {'venues': [{}, {'area': 1, 'area': 2}]}}` | $.file.venues[1].area",
        "`{'file': {'unit': {'code': 'a', 'code': 'b'}}}` | $.file.unit.code",
        "`{'file': {'x': [[{'1': 1, '1': 2}]]}}` | $.file.x[0][0].1",
      })
  void a_key_that_stands_twice_is_named_by_its_path(String json, String path) {
    assertThatExceptionOfType(FileFault.class)
        .isThrownBy(() -> request(json))
        .satisfies(
            fault -> {
              assertThat(fault.path()).isEqualTo(path);
              assertThat(fault.key()).isEqualTo("assess.fault.key-twice");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'today': }` | 1 | 11",
        "`{\n  'today' '2025'}` | 2 | 11",
        "`{} {}` | 1 | 4",
        "`{` | 1 | 2",
      })
  void a_breach_of_the_rules_of_json_is_told_with_line_and_column(
      String json, String line, String column) {
    assertThatExceptionOfType(FileFault.class)
        .isThrownBy(() -> request(json))
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("assess.fault.json");
              assertThat(fault.arguments()).containsExactly(line, column);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "{'subject': 'STUDIO', 'file': %s}"})
  void a_byte_order_mark_before_a_file_is_passed_over(String form) {
    String text = '\uFEFF' + form.formatted(STUDIO).replace('\'', '"');
    FileRequest request = FileRequest.readEither(text.getBytes(StandardCharsets.UTF_8), "STUDIO");
    assertThat(request.file().ref().code()).isEqualTo("X");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'code': '', 'unit': {'code': 'U', 'name': 'N'}}` | $.file.code",
        "`{'code': ' ', 'unit': {'code': 'U', 'name': 'N'}}` | $.file.code",
        "`{'code': 'X', 'unit': {'code': 'U', 'name': 'a\\u0000b'}}` | $.file.unit.name",
        "`{'code': 'X', 'unit': {'code': 'U', 'name': '\\ud800'}}` | $.file.unit.name",
        "`{'code': 'X', 'unit': {'code': 'U', 'name': '\\udc00\\ud800'}}` | $.file.unit.name",
      })
  void an_empty_code_and_signs_that_no_text_has_are_refused(String file, String path) {
    assertThatExceptionOfType(FileFault.class)
        .isThrownBy(() -> request("{'subject': 'STUDIO', 'file': %s}".formatted(file)))
        .satisfies(fault -> assertThat(fault.path()).isEqualTo(path));
  }

  @Test
  void signs_beyond_the_basic_plane_are_text() {
    String file = "{'code': 'X', 'unit': {'code': 'U', 'name': '\\ud840\\udc0b'}}";
    assertThat(request("{'subject': 'STUDIO', 'file': %s}".formatted(file))).isNotNull();
  }

  private static FileAssessment judged(String json) {
    return new AssessFile(CATALOGUE, TODAY).of(request(json));
  }

  private static FileRequest request(String json) {
    return FileRequest.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
