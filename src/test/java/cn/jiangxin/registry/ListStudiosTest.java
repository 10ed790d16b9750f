package cn.jiangxin.registry;

import static cn.jiangxin.testing.SmallDistrict.AUDITOR;
import static cn.jiangxin.testing.SmallDistrict.DISTRICT_UNION;
import static cn.jiangxin.testing.SmallDistrict.LEADER;
import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.UNIT_UNION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.registry.StudioSearch.Sort;
import cn.jiangxin.registry.StudioSearch.State;
import cn.jiangxin.shared.Page;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListStudiosTest {

  @Inject ListStudios studios;
  @Inject CountStudios count;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.alert(1, "T-1", "", "MEDIUM", null, null);
    SmallDistrict.alert(1, "T-2", "", "HIGH", null, null);
    SmallDistrict.alert(3, "T-1", "", "LOW", null, null);
    SmallDistrict.alert(2, "T-1", "", "HIGH", null, "2026-03-01");
    SmallDistrict.deadline(1, "T-3", "2026-12-31");
    SmallDistrict.deadline(1, "T-4", "2026-10-31");
    SmallDistrict.deadline(3, "T-3", "2026-09-30");
    SmallDistrict.deadline(5, "T-3", "2026-09-14");
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @Test
  void a_line_tells_what_holds_today() {
    assertThat(list(search(null, null)).items().get(0))
        .isEqualTo(
            new StudioLine(
                "S-1",
                "韩澍创新工作室",
                "U-1",
                "青松机械厂",
                "机械加工",
                "TECH_BREAKTHROUGH",
                "韩澍",
                List.of("DISTRICT_CLASS", "MUNICIPAL"),
                TODAY.withYear(2021).withMonth(11).withDayOfMonth(30),
                2,
                "HIGH",
                TODAY.withMonth(10).withDayOfMonth(31)));
  }

  @Test
  void a_leader_whose_term_is_over_and_a_type_that_has_changed_are_not_shown() {
    assertThat(list(search("S-2", null)).items())
        .singleElement()
        .satisfies(
            studio -> {
              assertThat(studio.leader()).isNull();
              assertThat(studio.type()).isEqualTo("SKILL_TEACHING");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "S-3, S-3",
    "向蓓, S-3",
    "长河, S-4 S-5",
    "精工, S-2",
    "老刘, S-2",
    "安若, S-4",
    "%, S-5",
    "_, ''",
    "s-1, S-1",
    "nobody, ''"
  })
  void text_is_looked_for_in_code_name_former_name_unit_and_leader(String text, String found) {
    assertThat(String.join(" ", codes(list(search(text, null))))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"TITLED, S-1 S-3", "UNTITLED, S-2 S-4 S-5"})
  void a_title_counts_while_all_its_bodies_concurred_and_until_the_day_it_ends(
      State state, String found) {
    assertThat(String.join(" ", codes(list(search(null, state))))).isEqualTo(found);
  }

  @Test
  void filters_narrow_the_list_together() {
    StudioSearch ofType =
        new StudioSearch(null, null, "TECH_BREAKTHROUGH", null, null, false, Sort.CODE, false, 1);
    StudioSearch municipal =
        new StudioSearch(null, null, null, "MUNICIPAL", null, false, Sort.CODE, false, 1);
    StudioSearch alerted =
        new StudioSearch(null, "D-1", "TECH_BREAKTHROUGH", null, null, true, Sort.CODE, true, 1);
    assertThat(codes(list(ofType))).containsExactly("S-1", "S-3");
    assertThat(codes(list(municipal))).containsExactly("S-1");
    assertThat(codes(list(alerted))).containsExactly("S-3", "S-1");
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, false, S-1 S-2 S-3 S-4 S-5",
    "CODE, true, S-5 S-4 S-3 S-2 S-1",
    "NAME, false, S-4 S-5 S-1 S-2 S-3",
    "NAME, true, S-3 S-2 S-1 S-5 S-4",
    "UNIT, false, S-3 S-4 S-5 S-1 S-2",
    "LEADER, false, S-4 S-1 S-3 S-2 S-5",
    "ALERTS, true, S-1 S-3 S-2 S-4 S-5",
    "DUE, false, S-3 S-1 S-2 S-4 S-5",
    "DUE, true, S-1 S-3 S-2 S-4 S-5"
  })
  void each_order_sorts_names_by_sound_and_puts_what_is_unknown_last(
      Sort sort, boolean descending, String expected) {
    StudioSearch search =
        new StudioSearch(null, null, null, null, null, false, sort, descending, 1);
    assertThat(String.join(" ", codes(list(search)))).isEqualTo(expected);
  }

  @Test
  void everybody_sees_their_own_scope_and_nobody_sees_all() {
    assertThat(codes(list(LEADER))).containsExactly("S-1");
    assertThat(codes(list(UNIT_UNION))).containsExactly("S-1", "S-2");
    assertThat(codes(list(DISTRICT_UNION))).containsExactly("S-1", "S-2", "S-3");
    assertThat(codes(list(AUDITOR))).containsExactly("S-1", "S-2", "S-3");
    assertThat(codes(studios.list(StudioSearch.ALL, Scope.NOTHING))).isEmpty();
  }

  @Test
  void counts_follow_the_scope() {
    assertThat(count.all(Scope.SERVICE)).isEqualTo(new StudioCounts(5, 2, 2));
    assertThat(count.all(scope(UNIT_UNION))).isEqualTo(new StudioCounts(2, 1, 1));
    assertThat(count.all(Scope.NOTHING)).isEqualTo(new StudioCounts(0, 0, 0));
  }

  @Test
  void groups_add_up_to_all() {
    assertThat(count.byType(Scope.SERVICE))
        .containsExactly(
            new StudioGroup("TECH_BREAKTHROUGH", "TECH_BREAKTHROUGH", 2, 2),
            new StudioGroup(null, null, 1, 0),
            new StudioGroup("SKILL_TEACHING", "SKILL_TEACHING", 1, 0),
            new StudioGroup("WINDOW_SERVICE", "WINDOW_SERVICE", 1, 0));
    assertThat(count.byUnit(scope(DISTRICT_UNION)))
        .containsExactly(
            new StudioGroup("U-1", "青松机械厂", 2, 1), new StudioGroup("U-2", "白云物流公司", 1, 1));
  }

  @Test
  void organisations_to_choose_from_are_those_within_the_scope() {
    assertThat(studios.organisations(scope(DISTRICT_UNION)))
        .extracting(OrganisationChoice::code)
        .containsExactly("U-2", "U-1", "D-1");
    assertThat(studios.organisations(scope(LEADER)))
        .extracting(OrganisationChoice::code)
        .containsExactly("U-1");
  }

  @Test
  void a_page_beyond_the_end_is_the_last_page() {
    StudioSearch far = new StudioSearch(null, null, null, null, null, false, Sort.CODE, false, 99);
    assertThat(list(far).number()).isEqualTo(1);
    assertThat(list(far).items()).hasSize(5);
  }

  private Page<StudioLine> list(StudioSearch search) {
    return studios.list(search, Scope.SERVICE);
  }

  private Page<StudioLine> list(Actor actor) {
    return studios.list(StudioSearch.ALL, scope(actor));
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_REGISTRY);
  }

  private static StudioSearch search(@Nullable String text, @Nullable State state) {
    return new StudioSearch(text, null, null, null, state, false, Sort.CODE, false, 1);
  }

  private static List<String> codes(Page<StudioLine> page) {
    return page.items().stream().map(StudioLine::code).toList();
  }
}
