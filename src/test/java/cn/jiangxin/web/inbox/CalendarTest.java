package cn.jiangxin.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CleanDatabase
@MicronautTest(transactional = false)
class CalendarTest {
  private static final Pattern ADDRESS = Pattern.compile("/calendar/feed/[A-Za-z0-9_-]+\\.ics");

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor leader;
  private long deadline;

  @BeforeEach
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    TestDatabase.empty();
    SmallDistrict.insert();
    deadline = SmallDistrict.deadline(1, "BDA-14.4", "2026-12-31");
    leader = visitors.loggedInAs(SmallDistrict.LEADER).speaking("en");
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void month_counts_the_deadlines_of_each_day_and_a_day_lists_them() {
    assertThat(leader.get("/calendar?month=2026-12").body())
        .contains("open deadlines: 1")
        .contains("BDA-14.4");
    assertThat(leader.get("/calendar?day=2026-12-31").body()).contains("BDA-14.4");
    assertThat(leader.get("/calendar?day=2026-12-30").body()).doesNotContain("BDA-14.4");
    assertThat(leader.get("/calendar?month=2026-11").body()).doesNotContain("open deadlines: 1");
  }

  @Test
  void month_of_a_leader_counts_nothing_of_a_foreign_studio() {
    Visitor other = visitors.loggedInAs(SmallDistrict.OTHER_LEADER).speaking("en");
    assertThat(other.get("/calendar?month=2026-12").body()).doesNotContain("open deadlines: ");
    assertThat(other.get("/calendar?day=2026-12-31").body()).doesNotContain("BDA-14.4");
  }

  @Test
  void what_is_no_month_and_no_day_shows_the_current_month() {
    for (String asked : new String[] {"month=2026-13", "month=9999-01", "day=31.12.2026"}) {
      Page page = leader.get("/calendar?" + asked);
      assertThat(page.status()).as(asked).isEqualTo(200);
      assertThat(page.text()).as(asked).contains("September 2026");
    }
  }

  @Test
  void address_is_read_without_signing_in_and_a_deadline_that_moves_keeps_its_name() {
    String address = made();
    assertThat(file(address))
        .contains("BEGIN:VCALENDAR", "UID:deadline-" + deadline + "@jiangxin")
        .contains("DTSTART;VALUE=DATE:20261231");

    Situations.update("UPDATE obligation SET due_on = '2027-01-15' WHERE id = " + deadline);

    assertThat(file(address))
        .contains("UID:deadline-" + deadline + "@jiangxin", "DTSTART;VALUE=DATE:20270115")
        .doesNotContain("20261231");
  }

  @Test
  void address_shows_only_what_its_person_may_see() {
    Visitor other = visitors.loggedInAs(SmallDistrict.OTHER_LEADER);
    String address = addressIn(other.post("/calendar/feed", Map.of()));
    assertThat(file(address)).contains("BEGIN:VCALENDAR").doesNotContain("BDA-14.4");
  }

  @Test
  void replaced_and_revoked_addresses_are_dead() {
    String first = made();
    String second = made();
    assertThat(visitors.anybody().get(first).status()).isEqualTo(404);
    assertThat(visitors.anybody().get(second).status()).isEqualTo(200);

    leader.post("/calendar/feed/revoke", Map.of());
    leader.post("/calendar/feed/revoke", Map.of());

    assertThat(visitors.anybody().get(second).status()).isEqualTo(404);
    assertThat(deeds("MAKE_CALENDAR_ADDRESS")).isEqualTo(2);
    assertThat(deeds("REVOKE_CALENDAR_ADDRESS")).isEqualTo(1);
  }

  @Test
  void address_of_somebody_shut_out_is_dead() {
    String address = made();
    Situations.update(
        "UPDATE account SET disabled_at = NOW(6)"
            + " WHERE id = (SELECT account_id FROM calendar_feed)");
    assertThat(visitors.anybody().get(address).status()).isEqualTo(404);
  }

  @Test
  void each_reading_is_in_the_trail() {
    String address = made();
    visitors.anybody().get(address);
    visitors.anybody().get(address);
    assertThat(deeds("READ_CALENDAR")).isEqualTo(2);
  }

  @Test
  void key_is_not_kept_in_clear() {
    String key = made().replaceAll(".*/|\\.ics", "");
    assertThat(Situations.number("SELECT COUNT(*) FROM calendar_feed")).isEqualTo(1);
    assertThat(
            Situations.number("SELECT COUNT(*) FROM calendar_feed WHERE key_hash = '" + key + "'"))
        .isZero();
  }

  private String made() {
    return addressIn(leader.post("/calendar/feed", Map.of()));
  }

  private String file(String address) {
    return new String(visitors.anybody().file(address), StandardCharsets.UTF_8);
  }

  private static String addressIn(Page page) {
    Matcher matcher = ADDRESS.matcher(page.body());
    assertThat(matcher.find()).as(page.text()).isTrue();
    return matcher.group();
  }

  private static long deeds(String action) {
    return Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = '" + action + "'");
  }
}
