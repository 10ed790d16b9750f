package cn.jiangxin.personal;

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
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers of members: kept without being readable, shown masked, seen once with a reason.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class NumbersTest {
  private static final String PAGE = "/studios/S-1/members/102/personal";
  private static final String NUMBERS = "/api/v1/studios/S-1/members/102/numbers";
  private static final String WHY = "{\"reason\":\"通知培训\"}";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void A_74_keeps_a_hash_of_the_identity_number_and_seals_the_others() {
    keep("IDENTITY", Canaries.IDENTITY);
    keep("MOBILE", Canaries.MOBILE);
    keep("CARD", Canaries.CARD);

    assertThat(number("kind = 'IDENTITY' AND LENGTH(digest) = 64 AND sealed IS NULL")).isOne();
    assertThat(number("sealed IS NOT NULL AND LENGTH(key_id) = 8")).isEqualTo(2);
    assertThat(visitors.signedIn("leader").get(PAGE).text())
        .contains("…8879", "…5678", "…0128", "密钥散列");
  }

  @Test
  void the_same_number_is_known_again_and_sealed_differently_each_time() {
    keep("MOBILE", Canaries.MOBILE);
    Visitor leader = visitors.signedIn("leader");
    leader.json(
        "POST",
        "/api/v1/studios/S-1/members/103/numbers",
        "{\"kind\":\"MOBILE\",\"number\":\"+86 139-1234-5678\"}");

    assertThat(Situations.number("SELECT COUNT(DISTINCT digest) FROM personal_number")).isOne();
    assertThat(Situations.number("SELECT COUNT(DISTINCT sealed) FROM personal_number"))
        .isEqualTo(2);
  }

  @Test
  void the_same_number_again_changes_nothing_and_another_takes_its_place() {
    keep("MOBILE", Canaries.MOBILE);
    keep("MOBILE", Canaries.MOBILE);
    assertThat(deeds("KEEP_NUMBER")).isOne();

    keep("MOBILE", Canaries.OWN_MOBILE);
    assertThat(number("kind = 'MOBILE'")).isOne();
    assertThat(number("last_four = '4321'")).isOne();
    assertThat(deeds("KEEP_NUMBER")).isEqualTo(2);
  }

  @Test
  void a_look_is_one_with_its_audit_entry() {
    keep("MOBILE", Canaries.MOBILE);

    Page shown = visitors.signedIn("union").json("POST", NUMBERS + "/MOBILE/reveal", WHY);

    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
    assertThat(shown.body()).contains(Canaries.MOBILE);
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    assertThat(
            Situations.number(
                """
                SELECT COUNT(*) FROM audit_entry
                 WHERE action = 'REVEAL_NUMBER' AND account_id = 22 AND subject_code = '102' AND studio_id = 1
                   AND detail LIKE '%MOBILE%' AND detail LIKE '%通知培训%' AND detail NOT LIKE '%5678%'
                """))
        .isOne();
  }

  @Test
  void a_look_that_cannot_be_audited_is_none() throws SQLException {
    keep("MOBILE", Canaries.MOBILE);
    Visitor union = visitors.signedIn("union");
    SmallDistrict.execute("RENAME TABLE audit_entry TO audit_away");
    try {
      Page shown = union.json("POST", NUMBERS + "/MOBILE/reveal", WHY);
      assertThat(shown.status()).isGreaterThanOrEqualTo(500);
      assertThat(Canaries.in(shown.body())).isEmpty();
    } finally {
      SmallDistrict.execute("RENAME TABLE audit_away TO audit_entry");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 403",
    "auditor, 403",
    "system, 403",
    "leader4, 403",
    "district, 200",
    "union, 200"
  })
  void only_a_role_that_needs_it_sees_a_number_in_full(String login, int status) {
    keep("MOBILE", Canaries.MOBILE);
    Visitor visitor = visitors.signedIn(login);

    Page answer = visitor.json("POST", NUMBERS + "/MOBILE/reveal", WHY);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(Canaries.in(answer.body())).hasSize(status == 200 ? 1 : 0);
    assertThat(deeds("REVEAL_NUMBER")).isEqualTo(status == 200 ? 1 : 0);
  }

  @Test
  void a_union_of_another_subtree_does_not_learn_that_there_is_a_number() throws SQLException {
    keep("MOBILE", Canaries.MOBILE);
    SmallDistrict.execute("UPDATE role_grant SET organisation_id = 13 WHERE account_id = 22");
    Visitor foreign = visitors.signedIn("union");

    assertThat(foreign.json("POST", NUMBERS + "/MOBILE/reveal", WHY).status()).isEqualTo(404);
    assertThat(foreign.get(PAGE).status()).isEqualTo(404);
    assertThat(foreign.json(NUMBERS).status()).isEqualTo(404);
    assertThat(deeds("REVEAL_NUMBER")).isZero();
  }

  @Test
  void an_identity_number_cannot_be_seen_and_the_answer_says_why() {
    keep("IDENTITY", Canaries.IDENTITY);
    Visitor union = visitors.signedIn("union");
    union.get(PAGE);

    Page page = union.post(PAGE + "/identity/reveal", Map.of("reason", "核对"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("证件号码只保存了密钥散列");
    assertThat(union.json("POST", NUMBERS + "/IDENTITY/reveal", WHY).status()).isEqualTo(422);
    assertThat(deeds("REVEAL_NUMBER")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "联系 13912345678", "139 1234 5678"})
  void a_look_needs_a_reason_without_numbers(String reason) {
    keep("MOBILE", Canaries.MOBILE);
    Visitor union = visitors.signedIn("union");
    union.get(PAGE);

    Page page = union.post(PAGE + "/mobile/reveal", Map.of("reason", reason));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.errorAt("reason")).isNotEmpty();
    assertThat(Canaries.in(page.body())).isEmpty();
  }

  @Test
  void a_card_is_seen_until_it_is_paid_to_and_then_only_its_last_four_digits_are_left() {
    keep("CARD", Canaries.CARD);
    Visitor union = visitors.signedIn("union");
    String card = NUMBERS + "/CARD";
    assertThat(union.json("POST", card + "/reveal", WHY).body()).contains(Canaries.CARD);

    Page early = union.json("POST", card + "/payment", "{\"paidOn\":\"2026-09-16\"}");
    Page paid = union.json("POST", card + "/payment", "{\"paidOn\":\"2026-09-15\"}");

    assertThat(early.status()).isEqualTo(422);
    assertThat(paid.status()).as(paid.body()).isEqualTo(200);
    assertThat(number("sealed IS NULL AND digest IS NULL AND last_four = '0128'")).isOne();
    assertThat(union.json("POST", card + "/reveal", WHY).status()).isEqualTo(409);
    assertThat(union.json("POST", card + "/payment", "{\"paidOn\":\"2026-09-15\"}").status())
        .isEqualTo(409);
    keep("CARD", Canaries.CARD);
    assertThat(number("kind = 'CARD'")).isEqualTo(2);
  }

  @Test
  void a_correction_hands_the_numbers_over_and_they_can_still_be_opened() {
    keep("MOBILE", Canaries.MOBILE);
    Page corrected =
        visitors
            .signedIn("leader")
            .json(
                "PUT",
                "/api/v1/studios/S-1/members/102?reason=typo",
                "{\"name\":\"邹默\",\"role\":\"MAIN\",\"joinedOn\":\"2018-03-01\"}",
                "numbers-1");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    long now = Situations.number("SELECT id FROM member WHERE corrects_id = 102");

    Page shown =
        visitors
            .signedIn("union")
            .json("POST", "/api/v1/studios/S-1/members/" + now + "/numbers/MOBILE/reveal", WHY);

    assertThat(shown.body()).contains(Canaries.MOBILE);
  }

  @Test
  void a_sealed_number_moved_to_another_member_cannot_be_opened() throws SQLException {
    keep("MOBILE", Canaries.MOBILE);
    SmallDistrict.execute("UPDATE personal_number SET owner_id = 103");

    Page shown =
        visitors
            .signedIn("union")
            .json("POST", "/api/v1/studios/S-1/members/103/numbers/MOBILE/reveal", WHY);

    assertThat(shown.status()).isEqualTo(500);
    assertThat(Canaries.in(shown.body())).isEmpty();
  }

  @Test
  void one_person_stands_once_in_a_team_and_is_known_again_in_another_studio() {
    keep("IDENTITY", Canaries.IDENTITY);
    Visitor leader = visitors.signedIn("leader");
    String same =
        """
        {"name":"周默","role":"ORDINARY","joinedOn":"%s","identityNumber":"110105 19900307 8879"}
        """;

    Page twice =
        leader.json(
            "POST", "/api/v1/studios/S-1/members", same.formatted("2026-01-01"), "twice-01");
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.body()).contains("identityNumber");

    Situations.insert(
        """
        INSERT INTO personal_number (owner_kind, owner_id, kind, document, digest, last_four, recorded_at)
        SELECT 'MEMBER', 301, kind, document, digest, last_four, recorded_at FROM personal_number
        """);
    assertThat(visitors.signedIn("district").get(PAGE).text()).contains("向蓓分拣工作室");
    assertThat(leader.get(PAGE).text()).doesNotContain("向蓓分拣工作室");
  }

  @Test
  void a_second_request_with_the_key_and_another_number_is_refused() {
    Visitor leader = visitors.signedIn("leader");
    String member =
        "{\"name\":\"秦小满\",\"role\":\"ORDINARY\",\"joinedOn\":\"2026-03-01\",\"mobile\":\"%s\"}";
    String path = "/api/v1/studios/S-1/members";
    assertThat(leader.json("POST", path, member.formatted(Canaries.MOBILE), "again-001").status())
        .isEqualTo(201);
    assertThat(leader.json("POST", path, member.formatted(Canaries.MOBILE), "again-001").status())
        .isEqualTo(201);
    assertThat(
            leader.json("POST", path, member.formatted(Canaries.OWN_MOBILE), "again-001").status())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({"union, 200", "district, 200", "union3, 404", "leader, 403", "security, 403"})
  void the_own_mobile_number_is_seen_by_who_needs_it_and_has_the_account_in_sight(
      String login, int status) throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    leader.get("/me");
    assertThat(leader.post("/me/mobile", Map.of("mobile", Canaries.OWN_MOBILE)).status())
        .isEqualTo(303);
    assertThat(leader.get("/me").text()).contains("…4321");
    boolean foreign = login.equals("union3");
    if (foreign) {
      SmallDistrict.execute("UPDATE role_grant SET organisation_id = 13 WHERE account_id = 22");
    }

    Page answer =
        visitors
            .signedIn(foreign ? "union" : login)
            .json("POST", "/api/v1/accounts/leader/mobile/reveal", WHY);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(Canaries.in(answer.body())).hasSize(status == 200 ? 1 : 0);
    assertThat(deeds("REVEAL_NUMBER")).isEqualTo(status == 200 ? 1 : 0);
  }

  @Test
  void a_mobile_number_that_is_none_is_told_at_the_field_and_one_taken_back_is_gone() {
    Visitor leader = visitors.signedIn("leader");
    leader.get("/me");
    assertThat(leader.post("/me/mobile", Map.of("mobile", "12912345678")).errorAt("mobile"))
        .contains("…5678");
    leader.post("/me/mobile", Map.of("mobile", Canaries.OWN_MOBILE));

    assertThat(leader.post("/me/mobile/remove", Map.of()).status()).isEqualTo(303);

    assertThat(number("TRUE")).isZero();
  }

  private void keep(String kind, String number) {
    Page kept =
        visitors
            .signedIn("leader")
            .json(
                "POST",
                NUMBERS,
                "{\"kind\":\"%s\",\"number\":\"%s\",\"purpose\":\"助推资金\"}".formatted(kind, number));
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
  }

  private static long number(String where) {
    return Situations.number("SELECT COUNT(*) FROM personal_number WHERE " + where);
  }

  private static long deeds(String action) {
    return Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = '" + action + "'");
  }
}
