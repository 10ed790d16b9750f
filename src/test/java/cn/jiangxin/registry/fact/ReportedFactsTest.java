package cn.jiangxin.registry.fact;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.oversight.question.AnswerRoute;
import cn.jiangxin.oversight.question.AnswerRoutes;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.registry.change.RecordFact;
import cn.jiangxin.registry.change.VoidFact;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reported facts as a whole: whatever is reported and voided, nothing is judged on half of it. */
@CleanDatabase
@MicronautTest(transactional = false)
class ReportedFactsTest {
  private static final int STEPS = 80;
  private static final String FINDINGS =
      "SELECT CONCAT_WS('|', subject_kind, subject_code, clause, period, verdict, counted, limit_value, due_on, amount_fen, next_state, detail)"
          + " FROM finding ORDER BY subject_kind, subject_code, clause, period";

  @Inject TestClock clock;
  @Inject FactParts parts;
  @Inject FactBook book;
  @Inject FactCodes codes;
  @Inject RecordFact record;
  @Inject VoidFact voidFact;
  @Inject Reassess reassess;
  @Inject Policies policies;
  @Inject AnswerRoutes routes;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO project (studio_id, code, name, kind, lead_name, approved_on, total_need_fen, boost_plan_year,
                             boost_grade_fen, boost_applied_on, status, recorded_at) VALUES
          (1, 'P-1', '装夹改进', 'TECHNICAL_BREAKTHROUGH', '韩澍', '2024-03-01', 30000000, 2024, 5000000, '2024-06-10',
           'VERIFIED', '2024-06-10 09:00:00')
        """,
        """
        INSERT INTO patent_claim (studio_id, code, plan_year, member_id, patent_number, patent_kind, patent_office,
                                  inventor_position, claimed_on, recorded_at) VALUES
          (1, 'C-1', 2024, 101, 'ZL1', 'INVENTION', 'CNIPA', 1, '2024-05-10', NOW(6))
        """);
    clock.set(TODAY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void what_each_report_left_behind_is_what_a_full_run_finds(long seed) throws SQLException {
    SplittableRandom dice = new SplittableRandom(seed);
    Set<FactKind> taken = EnumSet.noneOf(FactKind.class);
    for (int i = 0; i < STEPS; i++) {
      step(dice, taken, seed + "-" + i);
    }
    assertThat(taken).hasSizeGreaterThan(FactKind.values().length / 2);
    List<String> left = column(FINDINGS);
    SmallDistrict.execute("DELETE FROM finding");
    reassess.on(TODAY, Set.of(1L));
    assertThat(left).isEqualTo(column(FINDINGS)).hasSizeGreaterThan(50);
  }

  private void step(SplittableRandom dice, Set<FactKind> taken, String key) {
    List<ReportedFact> standing = book.current(Set.of(1L));
    if (!standing.isEmpty() && dice.nextInt(4) == 0) {
      ReportedFact one = any(standing, dice);
      FactPart part = parts.find(one.kind().path()).orElseThrow();
      voidFact.in(part, Actor.SERVICE, "S-1", one.id(), "试验");
      return;
    }
    FactPart part = any(parts.all(), dice);
    Result<Long> result =
        record.in(part, Actor.SERVICE, "S-1", form(part.rule(), standing, dice), key);
    if (result.fold(id -> true, reasons -> false)) {
      taken.add(part.rule().kind());
    }
  }

  private FactForm form(FactRule rule, List<ReportedFact> standing, SplittableRandom dice) {
    List<Long> answered =
        standing.stream().filter(f -> f.kind() == rule.of()).map(ReportedFact::id).toList();
    boolean lasts = rule.field("until").isPresent();
    return new FactForm(
        asks(rule, "subject") ? subject(rule) : null,
        asks(rule, "code") ? any(codes.codes(rule), dice) : null,
        asks(rule, "about") ? "联盟" : null,
        TODAY.minusDays(dice.nextInt(1200)),
        lasts && dice.nextBoolean() ? TODAY : null,
        asks(rule, "answer") ? dice.nextBoolean() : null,
        answered.isEmpty() ? null : any(answered, dice),
        asks(rule, "recognition") ? 1L : null,
        asks(rule, "member") ? 101L : null,
        asks(rule, "amount") ? Money.yuan(1 + dice.nextInt(90_000)) : null,
        asks(rule, "source") ? any(codes.sources(rule.kind()), dice) : null,
        asks(rule, "documentNo") ? "文1" : null,
        asks(rule, "evidence") ? "件1" : null,
        asks(rule, "note") && dice.nextBoolean() ? "说明" : null);
  }

  private static @Nullable String subject(FactRule rule) {
    return rule.fields().stream().anyMatch(field -> field.name().equals("claim")) ? "C-1" : "P-1";
  }

  private static boolean asks(FactRule rule, String component) {
    return rule.field(component).isPresent();
  }

  private static <T> T any(List<T> from, SplittableRandom dice) {
    return from.get(dice.nextInt(from.size()));
  }

  @Test
  void every_clause_that_people_tell_of_names_whom_it_asks() {
    List<String> silent = new ArrayList<>();
    policies.catalogue().schemes().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .forEach(clause -> silent.addAll(unasked(clause)));
    assertThat(silent).isEmpty();
  }

  private List<String> unasked(Clause clause) {
    List<AnswerRoute> asked = routes.of(clause);
    assertThat(asked).hasSameSizeAs(clause.asks());
    return asked.stream()
        .filter(route -> route.roles().isEmpty())
        .map(route -> clause.id() + " " + route.answer())
        .toList();
  }

  @Test
  void every_answer_has_its_question_and_its_name() {
    ResourceBundle texts = ResourceBundle.getBundle("i18n.facts");
    policies.catalogue().schemes().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .flatMap(clause -> clause.asks().stream())
        .forEach(
            answer ->
                assertThat(texts.keySet())
                    .contains("fact.question." + answer, "fact.kind." + answer));
    Arrays.stream(FactKind.values())
        .forEach(
            kind ->
                assertThat(texts.keySet())
                    .contains(
                        "register.new." + kind.path(),
                        "register.correct." + kind.path(),
                        "register.void." + kind.path(),
                        "fact.kind." + kind));
  }

  @Test
  void a_table_without_a_kind_or_with_an_unknown_permission_is_refused() {
    assertThatThrownBy(() -> FactRules.of(List.of("kind", "GROUND,REPORT_FACT,,,on*")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FactRules.of(List.of("kind", "GROUND,NOTHING,,,on*")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'GROUND', '', '2026-01-01', NULL, NULL, 'x'",
        "'GROUND', 'DIVERT', '2026-01-01', NULL, NULL, NULL",
        "'GROUND_RESULT', '', '2026-01-01', NULL, NULL, NULL",
        "'NOTHING', '', '2026-01-01', NULL, NULL, NULL",
        "'ALLIANCE', '', '2026-01-02', '2026-01-01', NULL, NULL",
        "'PAPER', 'ANNEX_1', '2026-01-01', NULL, NULL, NULL"
      })
  void the_database_refuses_what_no_form_lets_through(String values) {
    String columns = "studio_id, kind, code, happened_on, ended_on, answer, evidence, recorded_at";
    assertThatThrownBy(
            () ->
                SmallDistrict.execute(
                    "INSERT INTO reported_fact ("
                        + columns
                        + ") VALUES (1, "
                        + values
                        + ", NOW(6))"))
        .isInstanceOf(SQLException.class);
  }
}
