package cn.jiangxin.assessment;

import static cn.jiangxin.testing.Situations.insert;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import cn.jiangxin.testing.AStudio;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boost projects as the register holds them: titles, other projects of the studio, sanctions. */
@MicronautTest(transactional = false)
@CleanDatabase
class BoostedProjectTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);
  private static final LocalDate APPLIED = LocalDate.of(2024, 6, 20);

  @Inject JudgeStudios judge;
  @Inject Situations situations;
  private AStudio studio;

  @BeforeEach
  void aStudio() throws SQLException {
    TestDatabase.empty();
    long union = situations.upperUnion("U" + System.nanoTime(), "BDA_UNION");
    studio =
        situations
            .aStudio(situations.unitUnder(union, "E" + System.nanoTime()))
            .recognisedOn("2021-11-30");
  }

  @Test
  void BJ24_J_1_and_J_10_pass_a_studio_that_both_bodies_recognised() {
    project("P-1", 2024, APPLIED, null);
    assertThat(finding("P-1", "BJ24-J.1").verdict()).isEqualTo(Verdict.PASS);
    Finding grade = finding("P-1", "BJ24-J.10");
    assertThat(grade.verdict()).isEqualTo(Verdict.PASS);
    assertThat(grade.shares())
        .containsEntry("BJ_MUNICIPAL_UNION", Money.yuan(10_000))
        .containsEntry("UPPER_UNION", Money.yuan(20_000));
  }

  @Test
  void BJ24_J_1_knows_no_title_of_a_studio_that_one_body_alone_recognised() throws SQLException {
    project("P-1", 2024, APPLIED, null);
    voidVoteOf("BDA_SCITECH_BUREAU");
    assertThat(finding("P-1", "BJ24-J.1").verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void BJ24_J_2_blocks_while_another_project_of_the_studio_is_not_accepted() {
    project("P-1", 2024, APPLIED, null);
    project("P-0", 2022, LocalDate.of(2022, 6, 20), LocalDate.of(2022, 12, 1));
    assertThat(finding("P-1", "BJ24-J.2").verdict()).isEqualTo(Verdict.BLOCK);
    accepted("P-0", "ENTERPRISE", APPLIED.minusDays(1));
    accepted("P-0", "BJ_MUNICIPAL_UNION", APPLIED);
    assertThat(finding("P-1", "BJ24-J.2").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void without_an_application_no_step_of_it_is_judged() {
    project("P-1", 2024, null, null);
    assertThat(
            findings("P-1").stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .map(Finding::clause))
        .containsExactlyInAnyOrder("BJ24-J.5", "BJ24-J.6");
  }

  private Finding finding(String project, String clause) {
    return findings(project).stream()
        .filter(finding -> finding.clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> findings(String project) {
    return judge.on(TODAY, List.of(studio.id())).stream()
        .filter(judged -> judged.subject().code().equals(project))
        .flatMap(judged -> judged.findings().stream())
        .toList();
  }

  private void project(
      String code, int plan, @Nullable LocalDate applied, @Nullable LocalDate awarded) {
    insert(
        "INSERT INTO project (studio_id, code, name, kind, lead_name, approved_on, startup_funds_fen,"
            + " startup_funds_on, total_need_fen, boost_plan_year, boost_grade_fen, boost_applied_on,"
            + " boost_awarded_on, status, recorded_at) VALUES (?, ?, '项目', 'TECH_BREAKTHROUGH', '领军人',"
            + " ?, 100, ?, 9000000, ?, 3000000, ?, ?, 'VERIFIED', NOW(6))",
        studio.id(),
        code,
        LocalDate.of(plan, 2, 1),
        LocalDate.of(plan, 2, 2),
        plan,
        applied,
        awarded);
  }

  private void accepted(String code, String party, LocalDate on) {
    insert(
        "INSERT INTO project_acceptance (studio_id, project_code, party, accepted, accepted_on,"
            + " recorded_at) VALUES (?, ?, ?, TRUE, ?, NOW(6))",
        studio.id(),
        code,
        party,
        on);
  }

  private static void voidVoteOf(String body) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement =
            connection.prepareStatement("UPDATE decision SET voided_at = NOW(6) WHERE body = ?")) {
      statement.setString(1, body);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
