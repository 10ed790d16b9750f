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
import org.junit.jupiter.params.provider.EnumSource;

/** What has just been recorded is taken back: voided with the standard reason. */
@MicronautTest(transactional = false)
@CleanDatabase
class UndoTest {
  private static final String UNDO = "/studios/S-1/undo";
  private static final String BY_JSON = "/api/v1/studios/S-1/undo";

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
  void the_page_after_recording_offers_to_undo_and_a_second_time_nothing_happens(
      LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    Page after = leader.get(recorded(leader, ledger, "key-0001").location());
    assertThat(after.body()).contains("action=\"" + UNDO + "\"");
    assertThat(after.valueOf("entry")).isEqualTo("key-0001");

    Page undone = leader.post(UNDO, Map.of("entry", "key-0001"));
    assertThat(undone.status()).isEqualTo(303);
    assertThat(leader.get(undone.location()).text()).contains("刚才的登记已撤销");
    assertThat(voided(ledger)).isEqualTo(1);
    assertThat(Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'VOID_ENTRY'"))
        .isEqualTo(1);

    leader.post(UNDO, Map.of("entry", "key-0001"));
    assertThat(voided(ledger)).isEqualTo(1);
    assertThat(Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'VOID_ENTRY'"))
        .isEqualTo(1);
  }

  @Test
  void only_the_newest_entry_of_the_person_is_undone_whatever_its_ledger() {
    Visitor leader = visitors.signedIn("leader");
    recorded(leader, LedgerSample.ACTIVITIES, "key-0001");
    clock.set(clock.instant().plusSeconds(1));
    recorded(leader, LedgerSample.OUTCOMES, "key-0002");

    assertThat(refused(leader, "key-0001")).contains("只能撤销您刚刚登记的一条");
    assertThat(voided(LedgerSample.ACTIVITIES)).isZero();
    assertThat(leader.json("POST", BY_JSON, "{}", "key-0001").status()).isEqualTo(422);
    assertThat(leader.json("POST", BY_JSON, "{}", "key-0002").status()).isEqualTo(200);
    assertThat(voided(LedgerSample.OUTCOMES)).isEqualTo(1);
    assertThat(refused(leader, "key-0001")).contains("只能撤销您刚刚登记的一条");
  }

  @Test
  void what_another_person_recorded_is_not_undone() {
    recorded(visitors.signedIn("leader"), LedgerSample.ACTIVITIES, "key-0001");

    assertThat(refused(visitors.signedIn("union"), "key-0001")).contains("只能撤销您刚刚登记的一条");
    assertThat(visitors.signedIn("leader4").json("POST", BY_JSON, "{}", "key-0001").status())
        .isEqualTo(404);
    assertThat(voided(LedgerSample.ACTIVITIES)).isZero();
  }

  @Test
  void BDA_22_what_the_unit_union_has_verified_is_not_undone() {
    Visitor leader = visitors.signedIn("leader");
    recorded(leader, LedgerSample.OUTCOMES, "key-0001");
    Situations.update("UPDATE outcome SET status = 'VERIFIED' WHERE idempotency_key = 'key-0001'");

    assertThat(refused(leader, "key-0001")).contains("已经核实");
    assertThat(voided(LedgerSample.OUTCOMES)).isZero();
  }

  @Test
  void an_entry_that_stands_in_the_place_of_another_is_not_undone() {
    Visitor leader = visitors.signedIn("leader");
    recorded(leader, LedgerSample.OUTCOMES, "key-0001");
    long first = Situations.number("SELECT id FROM outcome WHERE idempotency_key = 'key-0001'");
    clock.set(clock.instant().plusSeconds(1));
    Map<String, String> form = form(LedgerSample.OUTCOMES, "key-0002");
    form.put("reason", "名称有误");
    form.put("name", "快换夹具二代");
    assertThat(leader.post("/studios/S-1/outcomes/" + first + "/correct", form).status())
        .isEqualTo(303);

    assertThat(refused(leader, "key-0002")).contains("只能撤销您刚刚登记的一条");
    assertThat(refused(leader, "key-0001")).contains("只能撤销您刚刚登记的一条");
  }

  @Test
  void a_member_takes_back_the_own_draft() {
    Visitor member = visitors.signedIn("member");
    Page list = member.get(recorded(member, LedgerSample.ACTIVITIES, "key-0001").location());
    assertThat(list.valueOf("entry")).isEqualTo("key-0001");

    member.post(UNDO, Map.of("entry", "key-0001"));

    assertThat(voided(LedgerSample.ACTIVITIES)).isEqualTo(1);
  }

  private static String refused(Visitor visitor, String key) {
    visitor.get("/studios/S-1");
    Page answer = visitor.post(UNDO, Map.of("entry", key));
    assertThat(answer.status()).isEqualTo(303);
    return visitor.get(answer.location()).text();
  }

  private static Page recorded(Visitor visitor, LedgerSample ledger, String key) {
    visitor.get("/studios/S-1");
    Page done = visitor.post("/studios/S-1/" + ledger.path(), form(ledger, key));
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    return done;
  }

  private static Map<String, String> form(LedgerSample ledger, String key) {
    Map<String, String> form = new HashMap<>(ledger.form());
    form.put("key", key);
    return form;
  }

  private static long voided(LedgerSample ledger) {
    return Situations.number(
        "SELECT COUNT(*) FROM "
            + ledger.table()
            + " WHERE studio_id = 1 AND voided_at IS NOT NULL AND void_reason = '登记后随即撤销'");
  }
}
