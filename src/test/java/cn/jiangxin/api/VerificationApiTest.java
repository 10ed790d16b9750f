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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The unit union verifies entries of the ledgers or sends them back (BDA-22, 32.4b). */
@MicronautTest(transactional = false)
@CleanDatabase
class VerificationApiTest {
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
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void the_union_verifies_once_and_a_second_call_answers_the_same(LedgerSample ledger) {
    String entry = recordedBy("leader", ledger);

    Page first = asUnion(entry + "/verification");
    Page second = asUnion(entry + "/verification");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(standing(ledger, "VERIFIED")).isEqualTo(1);
    assertThat(deeds("VERIFY_ENTRY")).isEqualTo(1);
    assertThat(number(ledger, "verified_by = 22 AND verified_at IS NOT NULL")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void an_entry_sent_back_keeps_its_first_reason_and_is_verified_only_after_a_correction(
      LedgerSample ledger) {
    String entry = recordedBy("leader", ledger);
    asUnion(entry + "/verification");

    assertThat(asUnion(entry + "/return?reason=proof").status()).isEqualTo(200);
    assertThat(asUnion(entry + "/return?reason=other").status()).isEqualTo(200);
    assertThat(number(ledger, "status = 'DRAFT' AND sent_back_reason = 'proof'")).isEqualTo(1);
    assertThat(number(ledger, "verified_at IS NOT NULL")).isZero();
    assertThat(asUnion(entry + "/verification").status()).isEqualTo(422);

    Page corrected =
        visitors.signedIn("leader").json("PUT", entry + "?reason=proof", ledger.json(), "key-2");
    assertThat(standing(ledger, "SUBMITTED")).isEqualTo(1);
    assertThat(asUnion(path(ledger, "S-1") + "/" + id(corrected) + "/verification").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void a_correction_of_a_verified_entry_is_to_be_verified_again(LedgerSample ledger) {
    String entry = recordedBy("leader", ledger);
    asUnion(entry + "/verification");

    visitors.signedIn("leader").json("PUT", entry + "?reason=typo", ledger.json(), "key-2");

    assertThat(standing(ledger, "VERIFIED")).isZero();
    assertThat(standing(ledger, "SUBMITTED")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void nobody_verifies_what_they_recorded(LedgerSample ledger) {
    String entry = recordedBy("union", ledger);

    Page answer = asUnion(entry + "/verification");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("本人登记的记录须由单位工会其他人员核实");
    assertThat(standing(ledger, "VERIFIED")).isZero();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void an_entry_that_stands_no_longer_is_refused(LedgerSample ledger) {
    String entry = recordedBy("leader", ledger);
    visitors.signedIn("leader").json("DELETE", entry + "?reason=twice", NONE);

    assertThat(asUnion(entry + "/verification").status()).isEqualTo(409);
    assertThat(asUnion(entry + "/return?reason=proof").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void the_entry_of_another_studio_and_the_studio_of_another_unit_are_not_there(
      LedgerSample ledger) {
    String id = recordedBy("leader", ledger).replaceAll(".*/", "");

    assertThat(asUnion(path(ledger, "S-2") + "/" + id + "/verification").status()).isEqualTo(409);
    assertThat(asUnion(path(ledger, "S-4") + "/" + id + "/verification").status()).isEqualTo(404);
    assertThat(asUnion(path(ledger, "S-4") + "/" + id + "/return?reason=x").status())
        .isEqualTo(404);
    assertThat(standing(ledger, "SUBMITTED")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 404",
    "union, 200",
    "leader4, 404",
    "district, 403",
    "auditor, 403",
    "system, 403"
  })
  void only_the_union_of_the_unit_verifies_and_sends_back(String login, int status) {
    for (LedgerSample ledger : LedgerSample.values()) {
      if (ledger == LedgerSample.MEMBERS) {
        continue; // members are declared, not verified
      }
      String entry = recordedBy("leader", ledger);
      var visitor = visitors.signedIn(login);
      assertThat(visitor.json("POST", entry + "/verification", NONE).status()).isEqualTo(status);
      assertThat(visitor.json("POST", entry + "/return?reason=x", NONE).status()).isEqualTo(status);
    }
  }

  @Test
  void a_reason_is_needed_for_sending_back() {
    String entry = recordedBy("leader", LedgerSample.OUTCOMES);

    assertThat(asUnion(entry + "/return?reason=%20").status()).isEqualTo(422);
    assertThat(standing(LedgerSample.OUTCOMES, "SUBMITTED")).isEqualTo(1);
  }

  @Test
  void BDA_32_4b_counts_an_outcome_from_its_verification_on_and_no_longer_when_it_is_sent_back() {
    String entry = outcomeOf("2025-06-30");
    assertThat(revocations()).isPositive();

    asUnion(entry + "/verification");
    assertThat(revocations()).isZero();

    asUnion(entry + "/return?reason=proof");
    assertThat(revocations()).isPositive();
  }

  private String outcomeOf(String day) {
    String json = LedgerSample.OUTCOMES.json().replace("2026-08-20", day);
    Page made =
        visitors
            .signedIn("leader")
            .json("POST", path(LedgerSample.OUTCOMES, "S-1"), json, "key-" + day);
    return path(LedgerSample.OUTCOMES, "S-1") + "/" + id(made);
  }

  /** Periods that end with the last full year and hold no verified outcome. */
  private static long revocations() {
    return Situations.number(
        "SELECT COUNT(*) FROM finding WHERE studio_id = 1 AND clause = 'BDA-32.4b'"
            + " AND period = '2023-2025' AND verdict = 'PROPOSE_REVOCATION'");
  }

  private String recordedBy(String login, LedgerSample ledger) {
    Page made =
        visitors
            .signedIn(login)
            .json("POST", path(ledger, "S-1"), ledger.json(), "key-" + ledger.path());
    return path(ledger, "S-1") + "/" + id(made);
  }

  private Page asUnion(String path) {
    return visitors.signedIn("union").json("POST", path, NONE);
  }

  private static String path(LedgerSample ledger, String studio) {
    return "/api/v1/studios/" + studio + "/" + ledger.path();
  }

  private static long standing(LedgerSample ledger, String status) {
    return number(ledger, "status = '" + status + "'");
  }

  private static long number(LedgerSample ledger, String where) {
    return Situations.number(
        "SELECT COUNT(*) FROM "
            + ledger.table()
            + " WHERE studio_id = 1 AND voided_at IS NULL AND "
            + where);
  }

  private static long deeds(String action) {
    return Situations.number(
        "SELECT COUNT(*) FROM audit_entry WHERE studio_id = 1 AND action = '" + action + "'");
  }

  private static String id(Page answer) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    return id.group(1);
  }
}
