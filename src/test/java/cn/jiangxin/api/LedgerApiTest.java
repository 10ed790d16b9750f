package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
@CleanDatabase
class LedgerApiTest {
  private static final String NONE = "{}";

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
  void the_leader_records_reads_corrects_and_voids(LedgerSample ledger) {
    var leader = visitors.signedIn("leader");
    long before = standing(ledger);

    Page made = leader.json("POST", path(ledger, "S-1"), ledger.json(), "key-1");
    assertThat(made.status()).isEqualTo(201);
    assertThat(standing(ledger)).isEqualTo(before + 1);
    assertThat(leader.json(path(ledger, "S-1")).body()).contains("\"id\":" + id(made));

    Page corrected =
        leader.json(
            "PUT", path(ledger, "S-1") + "/" + id(made) + "?reason=typo", ledger.json(), "key-2");
    assertThat(corrected.status()).isEqualTo(200);
    assertThat(id(corrected)).isNotEqualTo(id(made));
    assertThat(standing(ledger)).isEqualTo(before + 1);

    String entry = path(ledger, "S-1") + "/" + id(corrected);
    assertThat(leader.json("DELETE", entry + "?reason=twice", NONE).status()).isEqualTo(200);
    assertThat(standing(ledger)).isEqualTo(before);
    assertThat(leader.json("DELETE", entry + "?reason=twice", NONE).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @EnumSource
  void the_same_key_twice_makes_one_entry(LedgerSample ledger) {
    var leader = visitors.signedIn("leader");
    long before = standing(ledger);

    Page first = leader.json("POST", path(ledger, "S-1"), ledger.json(), "key-1");
    Page second = leader.json("POST", path(ledger, "S-1"), ledger.json(), "key-1");

    assertThat(second.status()).isEqualTo(201);
    assertThat(id(second)).isEqualTo(id(first));
    assertThat(standing(ledger)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_form_is_refused_at_its_fields_and_nothing_is_written(LedgerSample ledger) {
    long before = standing(ledger);

    Page answer = visitors.signedIn("leader").json("POST", path(ledger, "S-1"), NONE, "key-1");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":").contains("\"message\":");
    assertThat(standing(ledger)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|400",
        "[]|400",
        "{\"startedOn\":\"2026-02-30\"}|400",
        "{\"outsideParticipants\":\"many\"}|400",
        "{\"unknownKey\":1}|400"
      })
  void what_is_no_form_is_refused(String body, int status) {
    Page answer =
        visitors
            .signedIn("leader")
            .json("POST", path(LedgerSample.ACTIVITIES, "S-1"), body, "key-1");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 201",
    "union, 201",
    "leader4, 404",
    "district, 403",
    "auditor, 403",
    "system, 403"
  })
  void only_the_studio_and_its_unit_write(String login, int status) {
    for (LedgerSample ledger : LedgerSample.values()) {
      Page answer =
          visitors.signedIn(login).json("POST", path(ledger, "S-1"), ledger.json(), "key-1");
      assertThat(answer.status()).as(ledger.path()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 200",
    "union, 200",
    "leader4, 404",
    "district, 200",
    "auditor, 200",
    "system, 403"
  })
  void whoever_sees_the_studio_reads_its_ledgers(String login, int status) {
    for (LedgerSample ledger : LedgerSample.values()) {
      assertThat(visitors.signedIn(login).json(path(ledger, "S-1")).status())
          .as(ledger.path())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebody_who_is_not_logged_in_gets_nothing(LedgerSample ledger) {
    assertThat(visitors.anybody().json(path(ledger, "S-1")).status()).isEqualTo(401);
  }

  private static String path(LedgerSample ledger, String studio) {
    return "/api/v1/studios/" + studio + "/" + ledger.path();
  }

  private static long standing(LedgerSample ledger) {
    return Situations.number(
        "SELECT COUNT(*) FROM " + ledger.table() + " WHERE studio_id = 1 AND voided_at IS NULL");
  }

  private static String id(Page answer) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    return id.group(1);
  }
}
