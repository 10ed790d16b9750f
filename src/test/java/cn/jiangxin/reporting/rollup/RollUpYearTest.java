package cn.jiangxin.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Money;
import cn.jiangxin.testing.AYear;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpYearTest {
  private static final YearSpan THIS_YEAR = YearSpan.of(2026, SmallDistrict.TODAY);

  @Inject RollUpYear rollUp;

  @BeforeAll
  void year() throws SQLException {
    SmallDistrict.insert();
    AYear.insert();
  }

  @Test
  void BDA_22_2_counts_what_began_from_the_first_of_January_to_today_drafts_and_voided_left_out() {
    Tally tally = studio("S-1", SmallDistrict.UNIT_UNION).tally();

    assertThat(numbers(tally, Figure.EXCHANGES, Figure.OTHER_ACTIVITIES)).containsExactly(2L, 1L);
    assertThat(numbers(tally, Figure.OUTCOMES, Figure.OUTCOMES_VERIFIED, Figure.PATENTS))
        .containsExactly(2L, 1L, 1L);
    assertThat(numbers(tally, Figure.MENTORSHIPS, Figure.MENTORSHIPS_BEGUN))
        .containsExactly(1L, 0L);
  }

  @Test
  void BDA_22_2_counts_each_step_of_a_project_in_its_own_year() {
    assertThat(
            numbers(
                studio("S-1", SmallDistrict.UNIT_UNION).tally(),
                Figure.PROJECTS_APPROVED,
                Figure.PROJECTS_APPLIED,
                Figure.PROJECTS_COMPLETED,
                Figure.PROJECTS_CLOSED))
        .containsExactly(1L, 1L, 2L, 1L);
  }

  @Test
  void BDA_22_2_counts_the_team_of_the_last_day_and_who_came_went_and_was_trained() {
    Tally tally = studio("S-1", SmallDistrict.UNIT_UNION).tally();

    assertThat(
            numbers(
                tally,
                Figure.MEMBERS,
                Figure.MEMBERS_JOINED,
                Figure.MEMBERS_LEFT,
                Figure.MEMBERS_TRAINED))
        .containsExactly(3L, 1L, 1L, 1L);
    assertThat(tally.skillLevels()).isEqualTo(Map.of("L1", 1L, "L3", 1L));
  }

  @Test
  void what_waits_for_the_unit_union_is_told_ledger_by_ledger() {
    Tally tally = studio("S-1", SmallDistrict.UNIT_UNION).tally();

    assertThat(tally.waiting()).isEqualTo(2);
    assertThat(numbers(tally, Figure.ACTIVITIES_WAITING, Figure.OUTCOMES_WAITING))
        .containsExactly(1L, 1L);
  }

  @Test
  void what_is_missing_is_that_of_the_year() {
    assertThat(studio("S-1", SmallDistrict.UNIT_UNION).missing())
        .extracting(Lack::clause)
        .containsExactly("BDA-14.4");
    assertThat(studio("S-2", SmallDistrict.UNIT_UNION).missing()).isEmpty();
  }

  @Test
  void a_year_that_has_ended_is_counted_to_its_last_day() {
    UnitYear unit =
        rollUp
            .unit("U-1", YearSpan.of(2025, SmallDistrict.TODAY), SmallDistrict.UNIT_UNION)
            .orElseThrow();

    assertThat(numbers(unit.total(), Figure.EXCHANGES, Figure.OUTCOMES, Figure.MENTORSHIPS))
        .containsExactly(1L, 1L, 2L);
    assertThat(unit.total().money(Figure.SPENT)).isEqualTo(new Money(100));
    assertThat(unit.total().money(Figure.RECEIVED)).isEqualTo(new Money(20_000_000));
  }

  @Test
  void the_unit_adds_up_its_studios_and_the_upper_union_its_units() {
    UnitYear unit = unit("U-1", SmallDistrict.UNIT_UNION);
    List<UnitYear> units = rollUp.units(THIS_YEAR, 1, SmallDistrict.DISTRICT_UNION).items();

    assertThat(unit.studios()).extracting(StudioYear::code).containsExactly("S-1", "S-2");
    assertThat(unit.total().of(Figure.OUTCOMES)).isEqualTo(3);
    assertThat(unit.total().skillLevels()).isEqualTo(Map.of("L1", 1L, "L3", 2L));
    assertThat(unit.total().money(Figure.SPENT)).isEqualTo(new Money(1_234_567));
    assertThat(units).extracting(UnitYear::code).containsExactly("U-1", "U-2");
    assertThat(UnitYear.total(units).of(Figure.EXCHANGES)).isEqualTo(3);
    assertThat(rollUp.all(THIS_YEAR, Actor.SERVICE)).hasSize(3);
  }

  @Test
  void a_foreign_unit_is_not_there_and_a_leader_sees_no_unit_as_a_whole() {
    assertThat(rollUp.unit("U-2", THIS_YEAR, SmallDistrict.UNIT_UNION)).isEmpty();
    assertThat(rollUp.unit("U-1", THIS_YEAR, SmallDistrict.LEADER)).isEmpty();
    assertThat(rollUp.units(THIS_YEAR, 1, SmallDistrict.LEADER).items()).isEmpty();
    assertThat(rollUp.units(THIS_YEAR, 1, SmallDistrict.UNIT_UNION).total()).isEqualTo(1);
  }

  @Test
  void money_is_missing_for_those_who_may_not_see_it_and_nought_where_none_was_spent() {
    Actor union = SmallDistrict.UNIT_UNION;
    Actor token =
        new Actor(
            union.accountId(),
            union.login(),
            union.name(),
            union.assignments(),
            Set.of(Permission.READ_REGISTRY, Permission.PRODUCE_REPORT),
            1L);

    assertThat(unit("U-1", token).total().money(Figure.SPENT)).isNull();
    assertThat(unit("U-1", token).total().of(Figure.OUTCOMES)).isEqualTo(3);
    assertThat(studio("S-2", union).tally().money(Figure.SPENT)).isEqualTo(Money.ZERO);
  }

  @Test
  void a_year_that_cannot_be_asked_for_counts_as_the_present_one() {
    assertThat(YearSpan.of(2027, SmallDistrict.TODAY).year()).isEqualTo(2026);
    assertThat(YearSpan.of(2016, SmallDistrict.TODAY).year()).isEqualTo(2016);
    assertThat(YearSpan.of(2015, SmallDistrict.TODAY).year()).isEqualTo(2026);
  }

  private StudioYear studio(String code, Actor actor) {
    return unit("U-1", actor).studios().stream()
        .filter(studio -> studio.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private UnitYear unit(String code, Actor actor) {
    return rollUp.unit(code, THIS_YEAR, actor).orElseThrow();
  }

  private static List<Long> numbers(Tally tally, Figure... figures) {
    return Arrays.stream(figures).map(tally::of).toList();
  }
}
