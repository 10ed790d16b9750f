package cn.jiangxin.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.personal.ProposeErasure;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed is kept for its author until it is recorded, discarded or too old. */
@MicronautTest(transactional = false)
@CleanDatabase
class UnfinishedFormsTest {
  private static final String FORM = "/studios/S-1/activities/new";
  private static final String KEEP = "/studios/S-1/activities/unfinished";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject ProposeErasure retention;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_is_back_after_a_new_log_in_and_gone_once_recorded(LedgerSample ledger) {
    String path = "/studios/S-1/" + ledger.path();
    Map<String, String> typed = new HashMap<>(ledger.form());
    Visitor leader = visitors.signedIn("leader");
    String key = leader.get(path + "/new").valueOf("key");
    assertThat(leader.post(path + "/unfinished", typed).status()).isEqualTo(204);
    assertThat(leader.post(path + "/unfinished", typed).status()).isEqualTo(204);
    assertThat(kept()).isEqualTo(1);

    Visitor again = visitors.signedIn("leader");
    assertThat(again.get(path + "/new").text()).contains("已恢复您").contains("丢弃");
    ledger
        .form()
        .forEach((field, value) -> assertThat(again.get(path + "/new").body()).contains(value));

    typed.put("key", key);
    assertThat(again.post(path, typed).status()).isEqualTo(303);
    assertThat(kept()).isZero();
    assertThat(again.post(path + "/unfinished", typed).status()).isEqualTo(204);
    assertThat(kept()).as("a save that comes late").isZero();
  }

  @Test
  void nobody_else_sees_it_and_it_can_be_discarded() {
    Visitor leader = visitors.signedIn("leader");
    leader.get(FORM);
    leader.post(KEEP, Map.of("title", "刀具选型交流会"));
    assertThat(visitors.signedIn("member").get(FORM).text()).doesNotContain("刀具选型交流会");
    assertThat(visitors.signedIn("union").get(FORM).text()).doesNotContain("刀具选型交流会");
    assertThat(leader.get("/studios/S-1/activities").text()).doesNotContain("刀具选型交流会");

    assertThat(leader.get(FORM).body()).contains("刀具选型交流会");
    assertThat(leader.post(KEEP + "/discard", Map.of()).location()).isEqualTo(FORM);
    assertThat(leader.get(FORM).body()).doesNotContain("刀具选型交流会");
  }

  @Test
  void A_74_numbers_of_people_are_never_kept_wherever_they_are_typed() {
    Visitor leader = visitors.signedIn("leader");
    leader.get("/studios/S-1/members/new");
    leader.post(
        "/studios/S-1/members/unfinished",
        Map.of(
            "name", "秦小满",
            "identityNumber", "110101199003070011",
            "mobile", "13800001111",
            "post", "身份证 11010119900307001X",
            "professionalTitle", "6222021234567890123",
            "employeeNo", "138 0000"));

    assertThat(Situations.number("SELECT COUNT(*) FROM unfinished_form WHERE content LIKE '%秦小满%'"))
        .isEqualTo(1);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM unfinished_form WHERE content REGEXP '[0-9]{11}'"))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"14, 1", "15, 0"})
  void it_is_forgotten_after_the_configured_days(int days, int left) {
    Visitor leader = visitors.signedIn("leader");
    leader.get(FORM);
    leader.post(KEEP, Map.of("title", "刀具选型交流会"));

    retention.runUpTo(SmallDistrict.TODAY.plusDays(days), Progress.UNWATCHED);

    assertThat(kept()).isEqualTo(left);
  }

  @Test
  void more_than_a_form_can_hold_is_not_kept() {
    Visitor leader = visitors.signedIn("leader");
    leader.get(FORM);

    leader.post(KEEP, Map.of("content", "长".repeat(20_001)));
    assertThat(kept()).isZero();
    leader.post(KEEP, Map.of("content", "长".repeat(20_000)));
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void nobody_keeps_anything_where_nothing_is_theirs_to_write() {
    assertThat(visitors.signedIn("leader4").post(KEEP, Map.of("title", "甲")).status())
        .isEqualTo(404);
    Visitor member = visitors.signedIn("member");
    assertThat(member.post("/studios/S-1/members/unfinished", Map.of("name", "甲")).status())
        .isEqualTo(404);
    assertThat(kept()).isZero();
  }

  private static long kept() {
    return Situations.number("SELECT COUNT(*) FROM unfinished_form");
  }
}
