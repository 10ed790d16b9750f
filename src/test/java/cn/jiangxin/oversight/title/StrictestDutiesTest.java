package cn.jiangxin.oversight.title;

import static cn.jiangxin.policy.clause.Duty.Per.MONTH;
import static cn.jiangxin.policy.clause.Duty.Per.QUARTER;
import static cn.jiangxin.policy.clause.Duty.Per.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Duty;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictestDutiesTest {

  private static final AskedDuty FOUR_A_YEAR = duty("BDA", "ACTIVITIES", 4, YEAR);
  private static final AskedDuty ONE_A_MONTH = duty("CSTA", "ACTIVITIES", 1, MONTH);
  private static final AskedDuty ONE_PROJECT = duty("BDA", "PROJECTS", 1, YEAR);

  @Test
  void of_three_titles_the_one_that_asks_most_in_a_year_is_named_and_covers_the_others() {
    AskedDuty two = duty("BJ", "ACTIVITIES", 2, QUARTER);
    assertThat(StrictestDuties.among(List.of(FOUR_A_YEAR, two, ONE_A_MONTH)))
        .containsExactly(new StrictestDuty(ONE_A_MONTH, List.of(two, FOUR_A_YEAR)));
  }

  @Test
  void thirteen_a_year_are_more_than_one_a_month_and_twelve_are_not() {
    AskedDuty thirteen = duty("BDA", "ACTIVITIES", 13, YEAR);
    AskedDuty twelve = duty("BDA", "ACTIVITIES", 12, YEAR);
    assertThat(StrictestDuties.among(List.of(ONE_A_MONTH, thirteen)))
        .extracting(StrictestDuty::strictest)
        .containsExactly(thirteen);
    assertThat(StrictestDuties.among(List.of(twelve, ONE_A_MONTH)))
        .extracting(StrictestDuty::strictest)
        .containsExactly(ONE_A_MONTH);
  }

  @Test
  void duties_of_different_kinds_do_not_compete() {
    assertThat(StrictestDuties.among(List.of(ONE_PROJECT, ONE_A_MONTH))).isEmpty();
  }

  @Test
  void one_title_alone_has_no_strictest_duty() {
    AskedDuty other = duty("BDA", "ACTIVITIES", 6, YEAR);
    assertThat(StrictestDuties.among(List.of(FOUR_A_YEAR, other))).isEmpty();
    assertThat(StrictestDuties.among(List.of())).isEmpty();
  }

  private static AskedDuty duty(String programme, String kind, int number, Duty.Per per) {
    return new AskedDuty(programme, programme + "-1", kind, number, per);
  }
}
