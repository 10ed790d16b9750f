package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class TidyAccessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void expect(long total) {
          // nobody watches
        }

        @Override
        public void advance(long done) {
          // nobody watches
        }
      };

  @Inject TidyAccess tidy;
  @Inject Organisations organisations;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject TestClock clock;

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void a_unit_changes_its_union_on_the_day_of_the_change() {
    clock.set(DAY.minusDays(1));
    List<Organisation> stored =
        organisations.register(List.of(union("OLD"), union("NEW"), organisation("MOVER")));
    long oldUnion = stored.get(0).storedId();
    long newUnion = stored.get(1).storedId();
    long unit = stored.get(2).storedId();
    organisations.link(
        List.of(
            new OrganisationLink(
                oldUnion, unit, OrganisationLink.Kind.AFFILIATION, null, DAY.minusDays(1)),
            new OrganisationLink(newUnion, unit, OrganisationLink.Kind.AFFILIATION, DAY, null)),
        null);
    assertThat(organisations.standsAbove(oldUnion, unit)).isTrue();
    assertThat(organisations.standsAbove(newUnion, unit)).isFalse();

    clock.set(DAY);
    tidy.runUpTo(DAY, SILENT);

    assertThat(organisations.standsAbove(oldUnion, unit)).isFalse();
    assertThat(organisations.standsAbove(newUnion, unit)).isTrue();
  }

  @Test
  void sessions_that_ended_are_forgotten_and_others_stay() {
    clock.set(DAY);
    Account account =
        accounts.add(new NewAccount("keeper", "邹默", null, "three grey herons", false));
    sessions.open(account, LogInMethod.PASSWORD, Visit.UNKNOWN);
    clock.set(DAY.plusDays(1));
    OpenedSession young = sessions.open(account, LogInMethod.PASSWORD, Visit.UNKNOWN);

    tidy.runUpTo(DAY.plusDays(1), SILENT);

    assertThat(Situations.number("SELECT COUNT(*) FROM login_session")).isEqualTo(1);
    assertThat(sessions.find(young.token())).isPresent();
  }

  @Test
  void an_unused_session_ends_after_half_an_hour_a_used_one_after_twelve() {
    clock.set(DAY);
    Account account =
        accounts.add(new NewAccount("walker", "祝融之", null, "three grey herons", false));
    String unused = sessions.open(account, LogInMethod.PASSWORD, Visit.UNKNOWN).token();
    String seenInTime = sessions.open(account, LogInMethod.PASSWORD, Visit.UNKNOWN).token();
    String used = sessions.open(account, LogInMethod.PASSWORD, Visit.UNKNOWN).token();

    clock.set(noon().plusSeconds(29 * 60));
    assertThat(sessions.find(seenInTime)).isPresent();
    assertThat(sessions.find(used)).isPresent();
    clock.set(noon().plusSeconds(30 * 60));
    assertThat(sessions.find(unused)).isEmpty();
    assertThat(sessions.find(seenInTime)).isPresent();

    for (int minutes = 40; minutes < 12 * 60; minutes += 20) {
      clock.set(noon().plusSeconds(minutes * 60L));
      assertThat(sessions.find(used)).as("after %d minutes", minutes).isPresent();
    }
    clock.set(noon().plusSeconds(12 * 60 * 60));
    assertThat(sessions.find(used)).isEmpty();
  }

  private static Instant noon() {
    return DAY.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
  }

  private static Organisation union(String code) {
    return new Organisation(
        null, code, OrganisationKind.UPPER_UNION, null, code, null, null, null, null);
  }

  private static Organisation organisation(String code) {
    return new Organisation(null, code, OrganisationKind.UNIT, null, code, null, null, null, null);
  }
}
