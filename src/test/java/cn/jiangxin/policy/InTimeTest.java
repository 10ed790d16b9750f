package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.subject.SubjectFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published later leaves what happened before as it was judged then. */
class InTimeTest {
  private static final PolicyCatalogue PRINTED = PolicyCatalogue.load(null);

  /** Sums that are asked for, counted or booked: nobody has earned them on some day. */
  private static final Set<String> NOT_EARNED =
      Set.of("BJ24-J.9", "BJ24-J.10", "BJ24-J.11", "BJ24-J.12", "BJ21-J.4", "SH-2B.2", "CSTA-5.7");

  private final PolicyTester tester = new PolicyTester();
  private final Assessor assessor = new Assessor();

  @ParameterizedTest
  @CsvSource({
    "BDA,  BDA-26.1, firstRecognitionBoost, 100000",
    "BDA,  BDA-26.2, starBoost,             100000",
    "BJ24, BJ24-P.8, patentBoost,           2000",
    "SH23, SH-2A,    subsidyL1,             500",
    "SH23, SH-2B.1,  patentAward,           1500"
  })
  void a_sum_is_that_of_the_day_on_which_it_was_earned(
      String scheme, String clause, String parameter, String other) {
    String now = value(scheme, parameter);
    GoldenCase golden = earned(scheme, clause, now);
    LocalDate day = Objects.requireNonNull(finding(PRINTED, scheme, clause, golden).governedOn());
    assertThat(sum(scheme, clause, golden, published(scheme, day.plusDays(1), parameter, other)))
        .as("published the day after")
        .isEqualTo(yuan(now));
    assertThat(sum(scheme, clause, golden, published(scheme, day, parameter, other)))
        .as("published for the day")
        .isEqualTo(yuan(other));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-16, FLAG", "2026-01-15, OPEN", "2025-01-01, OPEN"})
  void BJ24_J_5_a_term_that_is_over_is_not_lengthened_one_that_runs_is(
      LocalDate from, Verdict verdict) {
    GoldenCase golden =
        PRINTED.find("BJ24").orElseThrow().cases().cases().stream()
            .filter(c -> c.name().startsWith("W-76 ") && c.clause().equals("BJ24-J.5"))
            .findFirst()
            .orElseThrow();
    PolicyCatalogue later = PRINTED.with(List.of(published("BJ24", from, "completionYears", "3")));
    Finding found =
        later.judge("BJ24", subject("BJ24", golden), LocalDate.of(2026, 1, 16)).findings().stream()
            .filter(f -> f.clause().equals("BJ24-J.5"))
            .findFirst()
            .orElseThrow();
    assertThat(found.verdict()).isEqualTo(verdict);
  }

  @Test
  void nothing_that_happened_before_is_judged_otherwise_whatever_is_published() {
    long kept = 0;
    int turn = 0;
    for (Scheme scheme : PRINTED.schemes()) {
      List<Publication> changes = changes(scheme);
      for (GoldenCase golden : scheme.cases().cases()) {
        Publication change = changes.get(turn++ % changes.size());
        SubjectFile file = subject(scheme.id(), golden);
        LocalDate today = golden.today();
        PolicyCatalogue later =
            PRINTED.with(
                List.of(new Publication(scheme.id(), 1, today, change.parameters(), Map.of())));
        List<Finding> before = settled(PRINTED.judge(scheme.id(), file, today), today);
        assertThat(settled(later.judge(scheme.id(), file, today), today))
            .as("%s %s with %s", golden.name(), today, change.parameters())
            .isEqualTo(before);
        kept += before.size();
      }
    }
    assertThat(kept).isGreaterThan(5_000);
  }

  @Test
  void a_sum_that_has_been_earned_names_the_day() {
    int sums = 0;
    for (Scheme scheme : PRINTED.schemes()) {
      for (GoldenCase golden : scheme.cases().cases()) {
        for (Finding finding :
            assessor.assess(subject(scheme.id(), golden), scheme, golden.today()).findings()) {
          boolean money = scheme.clause(finding.clause()).orElseThrow().kind() == Kind.MONEY;
          if (money
              && finding.verdict() == Verdict.PASS
              && finding.amount() != null
              && !NOT_EARNED.contains(finding.clause())) {
            assertThat(finding.governedOn()).as("%s %s", golden.name(), finding).isNotNull();
            sums++;
          }
        }
      }
    }
    assertThat(sums).isGreaterThan(100);
  }

  private static List<Finding> settled(Assessment assessment, LocalDate today) {
    return assessment.findings().stream()
        .filter(finding -> finding.governedOn() != null && finding.governedOn().isBefore(today))
        .toList();
  }

  /** Another value of each parameter that has alternatives or is a whole number. */
  private static List<Publication> changes(Scheme scheme) {
    return scheme.parameters().stream()
        .flatMap(parameter -> other(parameter).stream().map(v -> Map.of(parameter.name(), v)))
        .filter(values -> isPossible(scheme, values))
        .map(values -> new Publication(scheme.id(), 1, LocalDate.EPOCH, values, Map.of()))
        .toList();
  }

  private static Optional<String> other(Parameter parameter) {
    if (parameter.unset()) {
      return Optional.empty();
    }
    String now = Objects.requireNonNull(parameter.values().get(parameter.values().lastKey()));
    if (!parameter.alternatives().isEmpty()) {
      return parameter.alternatives().stream().filter(v -> !v.equals(now)).findFirst();
    }
    return now.matches("\\d+(\\.\\d+)?")
        ? Optional.of(new BigDecimal(now).add(BigDecimal.ONE).toPlainString())
        : Optional.empty();
  }

  private static boolean isPossible(Scheme scheme, Map<String, String> values) {
    try {
      Overrides.apply(scheme, values);
      return true;
    } catch (OverrideFault e) {
      return false;
    }
  }

  private GoldenCase earned(String scheme, String clause, String sum) {
    return PRINTED.find(scheme).orElseThrow().cases().cases().stream()
        .filter(golden -> golden.clause().equals(clause) && golden.overrides().isEmpty())
        .filter(
            golden ->
                found(PRINTED, scheme, clause, golden, golden.today())
                    .anyMatch(
                        finding ->
                            finding.verdict() == Verdict.PASS
                                && yuan(sum).equals(String.valueOf(finding.amount()))))
        .findFirst()
        .orElseThrow();
  }

  private Finding finding(
      PolicyCatalogue catalogue, String scheme, String clause, GoldenCase golden) {
    return found(catalogue, scheme, clause, golden, golden.today())
        .filter(finding -> finding.verdict() == Verdict.PASS)
        .findFirst()
        .orElseThrow();
  }

  private String sum(String scheme, String clause, GoldenCase golden, Publication published) {
    LocalDate later = golden.today().isAfter(published.from()) ? golden.today() : published.from();
    return found(PRINTED.with(List.of(published)), scheme, clause, golden, later)
        .filter(finding -> finding.verdict() == Verdict.PASS)
        .map(finding -> String.valueOf(finding.amount()))
        .findFirst()
        .orElse("none");
  }

  private Stream<Finding> found(
      PolicyCatalogue catalogue, String scheme, String clause, GoldenCase golden, LocalDate day) {
    return catalogue.judge(scheme, subject(scheme, golden), day).findings().stream()
        .filter(finding -> finding.clause().equals(clause));
  }

  private SubjectFile subject(String scheme, GoldenCase golden) {
    return tester.subject(PRINTED.find(scheme).orElseThrow(), golden);
  }

  private static Publication published(String scheme, LocalDate from, String name, String value) {
    return new Publication(scheme, 1, from, Map.of(name, value), Map.of());
  }

  private static String value(String scheme, String name) {
    return PRINTED.find(scheme).orElseThrow().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(parameter -> parameter.values().get(parameter.values().lastKey()))
        .findFirst()
        .orElseThrow();
  }

  private static String yuan(String value) {
    return new BigDecimal(value).setScale(2).toPlainString();
  }
}
