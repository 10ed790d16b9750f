package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day on which something may change is never later than the day on which it does. */
class NextChangeTest {
  private static final int DAYS_LOOKED_AT = 8;
  private static final int STEPS = 8;

  private final PolicyTester tester = new PolicyTester();
  private final Assessor assessor = new Assessor();

  @Test
  void findings_stay_as_they_are_until_the_next_change() {
    int looked = 0;
    for (Scheme scheme : PolicyCatalogue.load(null).schemes()) {
      for (GoldenCase golden : scheme.cases().cases()) {
        Scheme tried = scheme.with(golden.overrides());
        looked += follow(tried, tester.subject(scheme, golden), golden.today());
      }
    }
    assertThat(looked).isGreaterThan(20_000);
  }

  @Test
  void findings_of_random_studios_stay_as_they_are_until_the_next_change() {
    Scheme scheme = PolicyCatalogue.load(null).find("BDA").orElseThrow();
    for (long seed = 1; seed <= 150; seed++) {
      RandomStudios studios = new RandomStudios(seed);
      follow(scheme, studios.next(), studios.day());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2024})
  void findings_of_random_boosts_stay_as_they_are_until_the_next_change(int plan) {
    Scheme scheme = PolicyCatalogue.load(null).find("BJ" + plan % 100).orElseThrow();
    List<Scheme> readings =
        List.of(
            scheme,
            scheme.with(Map.of("patentBoostYear", "PAYMENT_YEAR", "submissionDate", "ELECTRONIC")));
    for (long seed = 1; seed <= 150; seed++) {
      RandomBoosts boosts = new RandomBoosts(seed, plan);
      Scheme tried = readings.get((int) (seed % readings.size()));
      follow(tried, boosts.project(), boosts.day());
      follow(tried, boosts.claim(), boosts.day());
    }
  }

  @Test
  void findings_of_random_claims_stay_as_they_are_until_the_next_change() {
    Scheme scheme = PolicyCatalogue.load(null).find("SH23").orElseThrow();
    for (long seed = 1; seed <= 150; seed++) {
      RandomClaims claims = new RandomClaims(seed);
      follow(scheme, claims.claim(), claims.day());
    }
  }

  @Test
  void findings_of_random_applications_and_titles_stay_as_they_are_until_the_next_change() {
    Scheme scheme = PolicyCatalogue.load(null).find("CSTA").orElseThrow();
    for (long seed = 1; seed <= 100; seed++) {
      RandomClaims claims = new RandomClaims(seed);
      follow(scheme, claims.application(), claims.day());
      follow(scheme, claims.certified(new RandomStudios(seed).next()), claims.day());
    }
  }

  /** Steps from change to change, the way the nightly run does, and looks at days between. */
  private int follow(Scheme scheme, SubjectFile file, LocalDate from) {
    LocalDate day = from;
    int looked = 0;
    for (int step = 0; step < STEPS; step++) {
      Assessment now = assessor.assess(file, scheme, day);
      LocalDate next = now.nextChangeOn() == null ? day.plusYears(9) : now.nextChangeOn();
      assertThat(next).isAfter(day);
      long between = ChronoUnit.DAYS.between(day, next);
      for (long n = 1; n <= DAYS_LOOKED_AT; n++) {
        LocalDate later = day.plusDays(Math.min(between - 1, n * between / DAYS_LOOKED_AT));
        assertThat(findings(scheme, file, later))
            .as("%s from %s to %s", file.ref(), day, later)
            .isEqualTo(now.findings());
        looked++;
      }
      day = next;
    }
    return looked;
  }

  private List<Finding> findings(Scheme scheme, SubjectFile file, LocalDate day) {
    return assessor.assess(file, scheme, day).findings();
  }
}
