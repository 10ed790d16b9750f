package cn.jiangxin.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
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

@MicronautTest(transactional = false)
@CleanDatabase
class LedgerPagesTest {
  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest
  @EnumSource
  void the_leader_fills_in_the_form_corrects_and_voids(LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    Page form = leader.get(path(ledger) + "/new");
    assertThat(form.status()).isEqualTo(200);

    Page done = leader.post(path(ledger), filled(ledger, form));
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    long entry = latest(ledger);

    Page correction = leader.get(path(ledger) + "/" + entry + "/correct");
    Map<String, String> corrected = filled(ledger, correction);
    corrected.put("reason", "日期有误");
    Page answer = leader.post(path(ledger) + "/" + entry + "/correct", corrected);
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    long second = latest(ledger);
    assertThat(second).isGreaterThan(entry);
    assertThat(leader.get(answer.location()).status()).isEqualTo(200);

    String voiding = path(ledger) + "/" + second + "/void";
    assertThat(leader.get(voiding).status()).isEqualTo(200);
    assertThat(leader.post(voiding, Map.of("reason", " ")).errorAt("reason")).isNotEmpty();
    assertThat(leader.post(voiding, Map.of("reason", "重复")).status()).isEqualTo(303);
    assertThat(leader.get(voiding).status()).isEqualTo(404);
  }

  @Test
  void an_amount_is_shown_with_separators() {
    Visitor leader = visitors.signedIn("leader");
    String projects = path(LedgerSample.PROJECTS);
    Map<String, String> form = filled(LedgerSample.PROJECTS, leader.get(projects + "/new"));
    form.put("totalNeed", "1234567.8");
    assertThat(leader.post(projects, form).status()).isEqualTo(303);

    Page entry = leader.get(projects + "/" + latest(LedgerSample.PROJECTS));
    assertThat(entry.text()).contains("1,234,567.80");
  }

  @ParameterizedTest
  @EnumSource
  void the_same_form_sent_twice_records_once(LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    Map<String, String> filled = filled(ledger, leader.get(path(ledger) + "/new"));
    long before = standing(ledger);

    assertThat(leader.post(path(ledger), filled).status()).isEqualTo(303);
    assertThat(leader.post(path(ledger), filled).status()).isEqualTo(303);

    assertThat(standing(ledger)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVITIES, title, organiser",
    "OUTCOMES, name, type",
    "PROJECTS, name, leadName",
    "MENTORSHIPS, master, trade",
    "MEMBERS, name, role"
  })
  void a_field_left_empty_is_told_at_the_field_and_the_rest_is_kept(
      LedgerSample ledger, String kept, String emptied) {
    Visitor leader = visitors.signedIn("leader");
    Map<String, String> filled = filled(ledger, leader.get(path(ledger) + "/new"));
    filled.put(emptied, "");
    long before = standing(ledger);

    Page answer = leader.post(path(ledger), filled);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorAt(emptied)).isNotEmpty();
    assertThat(answer.valueOf(kept)).isEqualTo(ledger.form().get(kept));
    assertThat(standing(ledger)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"leader4, 404", "district, 403", "auditor, 403", "system, 403"})
  void others_get_no_form_and_write_nothing(String login, int status) {
    Visitor other = visitors.signedIn(login);
    for (LedgerSample ledger : LedgerSample.values()) {
      long before = standing(ledger);
      assertThat(other.get(path(ledger) + "/new").status()).as(ledger.path()).isEqualTo(status);
      Map<String, String> form = new HashMap<>(ledger.form());
      form.put("key", "12345678-1234");
      assertThat(other.post(path(ledger), form).status()).as(ledger.path()).isEqualTo(status);
      assertThat(standing(ledger)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_day_after_today_is_refused(LedgerSample ledger) {
    Map<String, String> days =
        Map.of(
            "activities",
            "startedOn",
            "outcomes",
            "formedOn",
            "projects",
            "approvedOn",
            "members",
            "joinedOn");
    String field = days.get(ledger.path());
    if (field == null) {
      return; // an agreement may begin later than it is recorded
    }
    Visitor leader = visitors.signedIn("leader");
    Map<String, String> filled = filled(ledger, leader.get(path(ledger) + "/new"));
    filled.put(field, SmallDistrict.TODAY.plusDays(1).toString());
    assertThat(leader.post(path(ledger), filled).errorAt(field)).isNotEmpty();

    filled.put(field, SmallDistrict.TODAY.toString());
    assertThat(leader.post(path(ledger), filled).status()).isEqualTo(303);
  }

  private static Map<String, String> filled(LedgerSample ledger, Page form) {
    Map<String, String> filled = new HashMap<>(ledger.form());
    filled.put("key", form.valueOf("key"));
    return filled;
  }

  private static String path(LedgerSample ledger) {
    return "/studios/S-1/" + ledger.path();
  }

  private static long standing(LedgerSample ledger) {
    return Situations.number(
        "SELECT COUNT(*) FROM " + ledger.table() + " WHERE studio_id = 1 AND voided_at IS NULL");
  }

  private static long latest(LedgerSample ledger) {
    return Situations.number(
        "SELECT MAX(id) FROM " + ledger.table() + " WHERE studio_id = 1 AND voided_at IS NULL");
  }
}
