package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentApiTest {
  private static final String HERE = "/api/v1/assessments";
  private static final String STUDIO =
      "\"code\": \"X\", \"unit\": {\"code\": \"U\", \"name\": \"单位\"}";

  private static final String PLAN = "\"code\": \"P\", \"studio\": \"S\", \"planYear\": 2024";

  @Inject Visitors visitors;
  private Visitor leader;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
    leader = visitors.loggedInAs(SmallDistrict.LEADER).speaking("en");
  }

  @Test
  void nobody_assesses_without_logging_in() {
    assertThat(visitors.anybody().json(HERE + "/kinds").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_may_assess(Role role) {
    long place = role == Role.STUDIO_LEADER ? 1 : 2;
    Visitor anyone = visitors.loggedInAs(role, place);
    assertThat(anyone.json("POST", HERE, studio("")).status()).isEqualTo(200);
  }

  static List<SubjectKind> kinds() {
    return FileRequest.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_has_a_schema_and_an_example_that_is_assessed(SubjectKind kind) {
    assertThat(leader.json(HERE + "/kinds").body()).contains("/schema/" + kind);
    Page schema = leader.json(HERE + "/schema/" + kind);
    assertThat(schema.status()).isEqualTo(200);
    assertThat(schema.body()).contains("additionalProperties", "\"required\"");
    Page example = leader.json(HERE + "/examples/" + kind);
    assertThat(example.status()).isEqualTo(200);
    Page answer = leader.json("POST", HERE, example.body());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"verdict\"", "\"schemeVersion\"");
  }

  @Test
  void the_example_of_a_boosted_project_does_not_contradict_itself() {
    String example = leader.json(HERE + "/examples/BOOST_PROJECT").body();
    assertThat(example)
        .contains("\"awardedOn\":\"2024-12-01\"", "\"completedOn\":\"2025-09-20\"", "\"BALANCE\"")
        .contains("\"withdrawnOn\":null", "\"terminatedOn\":null");
    assertThat(leader.json("POST", HERE, example).body()).doesNotContain("\"verdict\":\"BLOCK\"");
  }

  @Test
  void a_file_is_judged_and_nothing_is_stored() {
    long before = Situations.number("SELECT COUNT(*) FROM finding");
    Page answer =
        leader.json(
            "POST",
            HERE,
            studio(", \"venues\": [{\"area\": 19.99, \"when\": {\"from\": \"2020-01-01\"}}]"));
    assertThat(answer.body())
        .contains(
            "\"clause\":\"BDA-5.1\"",
            "\"counted\":19.99",
            "\"limit\":20.00",
            "\"verdict\":\"FLAG\"")
        .contains("\"today\":\"2024-03-01\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM finding")).isEqualTo(before);
  }

  @Test
  void a_parameter_with_another_value_changes_the_verdict_and_the_version() {
    String body =
        studio(", \"venues\": [{\"area\": 22.5, \"when\": {\"from\": \"2020-01-01\"}}]")
            .replace("\"subject\"", "\"parameters\": {\"minArea\": 25}, \"subject\"");
    assertThat(leader.json("POST", HERE, body).body())
        .contains("\"counted\":22.5,\"limit\":25,", "BDA/1.0*");
  }

  @Test
  void notes_are_in_the_language_of_the_request() {
    String english = leader.json("POST", HERE, studio("")).body();
    String chinese =
        visitors.loggedInAs(SmallDistrict.LEADER).json("POST", HERE, studio("")).body();
    assertThat(english).contains("\"name\":\"");
    assertThat(chinese).isNotEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`, \"venus\": []`                                               | $.file.venus",
        "`, \"venues\": {}`                                              | $.file.venues",
        "`, \"venues\": [{\"area\": \"big\"}]`                           | $.file.venues[0].area",
        "`, \"venues\": [{\"area\": -1}]`                                | $.file.venues[0].area",
        "`, \"venues\": [{\"area\": 1e3}]`                               | $.file.venues[0].area",
        "`, \"venues\": [{}, {\"when\": \"2024-02-30..\"}]`              | $.file.venues[1].when",
        "`, \"venues\": [{\"when\": {\"from\": \"2024-01-02\", \"to\": \"2024-01-01\"}}]` | $.file.venues[0].when",
        "`, \"establishedOn\": \"2023-02-29\"`                           | $.file.establishedOn",
        "`, \"establishedOn\": \"+99999-01-01\"`                         | $.file.establishedOn",
        "`, \"establishedOn\": 20230101`                                 | $.file.establishedOn",
        "`, \"types\": [{\"type\": \"OTHER\"}]`                          | $.file.types[0].type",
        "`, \"members\": [{\"person\": \"a\", \"role\": \"ORDINARY\", \"external\": \"yes\"}]` | $.file.members[0].external",
        "`, \"members\": [{\"times\": 1000, \"person\": \"a\", \"role\": \"ORDINARY\"}]` | $.file.members[0].times",
        "`, \"members\": [{\"id\": 1, \"person\": \"a\", \"role\": \"A\"}, {\"id\": 1, \"person\": \"b\", \"role\": \"A\"}]` | $.file.members[1].id",
        "`, \"members\": [{\"role\": \"ORDINARY\"}]`                     | $.file.members[0]",
        "`, \"sanctions\": [{\"kind\": \"RECOVER\", \"amount\": \"-0.01\"}]` | $.file.sanctions[0].amount",
        "`, \"sanctions\": [{\"kind\": \"RECOVER\", \"amount\": 0.001}]` | $.file.sanctions[0].amount",
        "`, \"code\": \"Y\"`                                             | $",
      })
  void a_fault_in_the_file_is_answered_with_its_path(String more, String path) {
    refused(studio(more), path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[]`                                                              | $",
        "`{`                                                               | $",
        "`{} {}`                                                           | $",
        "`{\"subject\": \"STUDIO\"}`                                       | $",
        "`{\"subject\": \"DOG\", \"file\": {}}`                            | $.subject",
        "`{\"subject\": \"PATENT_CLAIM\", \"file\": {\"code\": \"C\", \"planYear\": 2024, \"inventorPosition\": 0}}` | $.file.inventorPosition",
        "`{\"subject\": \"BOOST_PROJECT\", \"file\": {PLAN, \"grade\": \"92233720368547758.07\"}}` | $.file.grade",
        "`{\"subject\": \"BOOST_PROJECT\", \"file\": {PLAN, \"places\": [{\"grade\": 1, \"proposed\": 1000000000000}]}}` | $.file.places[0].proposed",
        "`{\"subject\": \"BOOST_PROJECT\", \"file\": {PLAN, \"places\": [{\"grade\": 1, \"proposed\": 1}, {\"grade\": 99999999999, \"proposed\": 1000000}]}}` | $.file.places[1].proposed",
        "`{\"subject\": \"STUDIO\", \"file\": 5}`                          | $.file",
        "`{\"subject\": \"STUDIO\", \"file\": {STUDIO}, \"extra\": 1}`     | $.extra",
        "`{\"scheme\": \"XX\", \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.scheme",
        "`{\"scheme\": \"BJ24\", \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.subject",
        "`{\"today\": \"2024-13-01\", \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.today",
        "`{\"parameters\": {\"nope\": 1}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.nope",
        "`{\"parameters\": {\"cycleYears\": 0}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.cycleYears",
        "`{\"parameters\": {\"cycleYears\": 999999999}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.cycleYears",
        "`{\"parameters\": {\"cycleYears\": \"five\"}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.cycleYears",
        "`{\"parameters\": {\"twoBodyRule\": \"EITHER\"}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.twoBodyRule",
        "`{\"parameters\": {\"mainMemberShare\": 1.01}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.mainMemberShare",
        "`{\"parameters\": {\"mainMemberShare\": -0.1}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.mainMemberShare",
        "`{\"parameters\": {\"endReviewLeadMonths\": -1}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.endReviewLeadMonths",
        "`{\"parameters\": {\"endReviewLeadMonths\": 241}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.endReviewLeadMonths",
        "`{\"parameters\": {\"cycleYears\": 101}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.cycleYears",
        "`{\"parameters\": {\"firstRecognitionBoost\": 200000.001}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.firstRecognitionBoost",
        "`{\"parameters\": {\"minTeam\": -1}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.minTeam",
        "`{\"parameters\": {\"recognisingBodies\": []}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.recognisingBodies",
        "`{\"parameters\": {\"bdaMeasureEffectiveDate\": \"2999-01-01\"}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.bdaMeasureEffectiveDate",
        "`{\"parameters\": {\"bdaMeasureEffectiveDate\": \"1024-01-01\"}, \"subject\": \"STUDIO\", \"file\": {STUDIO}}` | $.parameters.bdaMeasureEffectiveDate",
        "`&a {\"subject\": *a}`                                            | $",
        "`!!java.util.Date 2020-01-01`                                     | $",
      })
  void a_fault_in_the_request_is_answered_with_its_path(String body, String path) {
    refused(body.replace("{STUDIO}", "{" + STUDIO + "}").replace("{PLAN", "{" + PLAN), path);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void deep_nesting_is_refused(int depth) {
    refused(studio(", \"venues\": " + "[".repeat(depth) + "]".repeat(depth)), "$");
  }

  @Test
  void more_than_ten_megabytes_and_nothing_at_all_are_refused() {
    String body = studio(", \"types\": [" + " ".repeat(10 * 1024 * 1024) + "]");
    Page answer = leader.json("POST", HERE, body);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("\"message\":\"The file is too large");
    assertThat(leader.json("POST", HERE, "").status()).isEqualTo(400);
  }

  @Test
  void an_unknown_kind_has_neither_schema_nor_example() {
    assertThat(leader.json(HERE + "/schema/DOG").status()).isEqualTo(404);
    assertThat(leader.json(HERE + "/examples/SPENDING").status()).isEqualTo(404);
  }

  private void refused(String body, String path) {
    Page answer = leader.json("POST", HERE, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + path + "\"", "\"message\":");
  }

  private static String studio(String more) {
    return "{\"scheme\": \"BDA\", \"today\": \"2024-03-01\", \"subject\": \"STUDIO\", \"file\": {"
        + STUDIO
        + more
        + "}}";
  }
}
