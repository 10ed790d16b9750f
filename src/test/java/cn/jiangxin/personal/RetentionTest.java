package cn.jiangxin.personal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.audit.SealAudit;
import cn.jiangxin.access.audit.VerifyAudit;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.personal.ProposeErasure;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal data are kept for their time and then erased; ledgers and verdicts stand. */
@CleanDatabase
@MicronautTest(transactional = false)
class RetentionTest {
  private static final String ERASURES = "/api/v1/personal/erasures";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject Reassess reassess;
  @Inject ProposeErasure nightly;
  @Inject SealAudit seal;
  @Inject VerifyAudit verify;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER_LEFT, UPDATE member SET left_on = '2023-09-15' WHERE id = 103, 1",
    "MEMBER_LEFT, UPDATE member SET left_on = '2023-09-16' WHERE id = 103, 0",
    "MEMBER_VOIDED, UPDATE member SET voided_at = '2026-08-16 23:59:59' WHERE id = 103, 1",
    "MEMBER_VOIDED, UPDATE member SET voided_at = '2026-08-17 00:00:00' WHERE id = 103, 0",
    "CARD_WAITING, UPDATE personal_number SET recorded_at = '2026-03-19 23:00:00', 1",
    "CARD_WAITING, UPDATE personal_number SET recorded_at = '2026-03-20 00:00:00', 0",
    "'CARD_PAID', 'UPDATE personal_number SET sealed = NULL, paid_on = \"2016-09-15\" WHERE kind = \"CARD\"', 1",
    "'CARD_PAID', 'UPDATE personal_number SET sealed = NULL, paid_on = \"2016-09-16\" WHERE kind = \"CARD\"', 0",
    "ACCOUNT_CLOSED, UPDATE account SET disabled_at = '2025-09-15 12:00:00' WHERE id = 24, 1",
    "ACCOUNT_CLOSED, UPDATE account SET disabled_at = '2025-09-16 00:00:00' WHERE id = 24, 0"
  })
  void each_kind_is_over_on_its_day_and_not_before(String kind, String since, int due)
      throws SQLException {
    keep(103, "CARD", Canaries.CARD);
    SmallDistrict.execute(since.replace('"', '\''));

    assertThat(dueOf(kind)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2024-09-15, 1", "2024-09-16, 0"})
  void an_application_without_success_is_over_two_years_after_it(String applied, int due)
      throws SQLException {
    keep(401, "MOBILE", Canaries.MOBILE);
    SmallDistrict.execute(
        "UPDATE personal_number SET recorded_at = '2024-01-01'",
        "DELETE FROM decision WHERE studio_id = 4",
        "DELETE FROM recognition WHERE studio_id = 4",
        "INSERT INTO application (studio_id, programme, round_year, applied_on, recorded_at) VALUES (4, 'BDA', 2024, '"
            + applied
            + "', NOW(6))");

    assertThat(dueOf("APPLICATION_FAILED")).isEqualTo(due);
    if (due == 1) {
      assertThat(erase("APPLICATION_FAILED", 1).status()).isEqualTo(200);
      assertThat(dueOf("APPLICATION_FAILED")).isZero();
      assertThat(Situations.number("SELECT COUNT(*) FROM member WHERE name = '安若'")).isOne();
    }
  }

  @Test
  void who_left_one_team_and_is_in_another_is_kept() throws SQLException {
    keep(103, "IDENTITY", Canaries.IDENTITY);
    SmallDistrict.execute(
        "UPDATE member SET left_on = '2020-01-01' WHERE id = 103",
        """
        INSERT INTO personal_number (owner_kind, owner_id, kind, document, digest, last_four, recorded_at)
        SELECT 'MEMBER', 301, kind, document, digest, last_four, recorded_at FROM personal_number
        """);

    assertThat(dueOf("MEMBER_LEFT")).isZero();
    SmallDistrict.execute("UPDATE member SET left_on = '2021-01-01' WHERE id = 301");
    assertThat(dueOf("MEMBER_LEFT")).isEqualTo(2);
  }

  @Test
  void while_a_payment_must_be_kept_so_are_the_payees_data() throws SQLException {
    keep(103, "CARD", Canaries.CARD);
    SmallDistrict.execute(
        "UPDATE member SET left_on = '2020-01-01' WHERE id = 103",
        "UPDATE personal_number SET sealed = NULL, paid_on = '2016-09-16'");
    assertThat(dueOf("MEMBER_LEFT")).isZero();

    SmallDistrict.execute("UPDATE personal_number SET paid_on = '2016-09-15'");
    assertThat(dueOf("MEMBER_LEFT")).isOne();
  }

  @ParameterizedTest
  @CsvSource({"2016-09-16, 0", "2016-09-15, 1"})
  void a_claim_that_was_paid_keeps_the_claimant_as_long(String paidOn, int due)
      throws SQLException {
    SmallDistrict.execute(
        "UPDATE member SET left_on = '2020-01-01' WHERE id = 103",
        """
        INSERT INTO patent_claim (studio_id, code, plan_year, member_id, patent_number, patent_kind, patent_office,
                                  inventor_position, claimed_on, recorded_at)
        VALUES (1, 'PC-1', 2016, 103, 'ZL201510000000.1', 'INVENTION', 'CN', 1, '2016-01-01', NOW(6))
        """,
        "INSERT INTO reported_fact (studio_id, kind, subject_code, code, happened_on, recorded_at) VALUES (1, 'CLAIM_PAYMENT', 'PC-1', 'CARD', '"
            + paidOn
            + "', NOW(6))");

    assertThat(dueOf("MEMBER_LEFT")).isEqualTo(due);
  }

  @Test
  void an_erasure_takes_the_person_and_leaves_ledgers_counts_and_verdicts() throws SQLException {
    keep(103, "IDENTITY", Canaries.IDENTITY);
    keep(103, "MOBILE", Canaries.MOBILE);
    keep(101, "MOBILE", Canaries.OWN_MOBILE);
    SmallDistrict.execute(
        "UPDATE member SET left_on = '2021-01-01', employee_no = 'E-7' WHERE id IN (101, 103)",
        """
        INSERT INTO mentorship (studio_id, agreement_no, master, apprentice, trade, valid_from, valid_to, goals, status, recorded_at)
        VALUES (1, 'M-1', '韩澍', '祝融之', '车工', '2020-01-01', '2021-12-31', '技师', 'VERIFIED', NOW(6))
        """);
    reassess.now(1);
    List<String> before = findings();
    assertThat(before).isNotEmpty();
    Visitor admin = visitors.signedIn("security");
    List<String> audit = audit();

    Page erased = erase(admin, "MEMBER_LEFT", 2);

    assertThat(erased.status()).as(erased.body()).isEqualTo(200);
    assertThat(erased.body()).contains("\"records\":2").contains("\"numbers\":3");
    assertThat(text("SELECT name FROM member WHERE id = 103")).isEqualTo("***-103");
    assertThat(text("SELECT name FROM member WHERE id = 101")).isEqualTo("韩澍");
    assertThat(text("SELECT apprentice FROM mentorship")).isEqualTo("***-103");
    assertThat(text("SELECT master FROM mentorship")).isEqualTo("韩澍");
    assertThat(Situations.number("SELECT COUNT(*) FROM member WHERE employee_no IS NOT NULL"))
        .isZero();
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM personal_number WHERE last_four IS NULL AND sealed IS NULL AND erased_at IS NOT NULL"))
        .isEqualTo(3);
    reassess.now(1);
    assertThat(findings()).isEqualTo(before);
    assertThat(audit().subList(0, audit.size())).isEqualTo(audit);
    assertThat(audit()).hasSize(audit.size() + 1);
    assertThat(dueOf("MEMBER_LEFT")).isZero();
  }

  @Test
  void the_chain_of_the_audit_trail_stays_whole_and_names_nobody_who_was_erased()
      throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    String left =
        """
        {"name":"%s","employeeNo":"E-%d","role":"ORDINARY","joinedOn":"2019-01-01","leftOn":"2020-01-01",
         "leaveReason":"RETIRED"}
        """;
    String members = "/api/v1/studios/S-1/members";
    leader.json("POST", members, left.formatted("言午山", 4711), "chain-001");
    long first = Situations.number("SELECT MAX(id) FROM member");
    Page corrected =
        leader.json(
            "PUT",
            members + "/" + first + "?reason=typo",
            left.formatted("言午岳", 4712),
            "chain-002");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(rows("SELECT changes FROM audit_entry WHERE action = 'CORRECT_ENTRY'").get(0))
        .contains("\"name\"", "***");
    seal.run();

    assertThat(erase("MEMBER_LEFT", 1).status()).isEqualTo(200);

    seal.run();
    assertThat(verify.against(List.of()).holds()).isTrue();
    assertThat(whole("SELECT CONCAT_WS('|', detail, changes) FROM audit_entry"))
        .doesNotContain("言午", "471");
    assertThat(whole("SELECT CONCAT_WS('|', name, employee_no) FROM member"))
        .doesNotContain("言午", "471");
  }

  @Test
  void no_number_leads_to_what_has_been_erased() throws SQLException {
    keep(103, "IDENTITY", Canaries.IDENTITY);
    String digest = text("SELECT digest FROM personal_number");
    SmallDistrict.execute("UPDATE member SET left_on = '2020-01-01' WHERE id = 103");

    assertThat(erase("MEMBER_LEFT", 1).status()).isEqualTo(200);

    assertThat(text("SELECT digest FROM personal_number")).isNotEqualTo(digest);
    assertThat(find(Canaries.IDENTITY).status()).isEqualTo(422);
  }

  @Test
  void a_closed_account_loses_who_used_it_and_stays_in_what_it_did() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO audit_entry (at, account_id, actor, action, subject_kind, subject_code) VALUES (NOW(6), 24, '顾准一', 'X', 'Y', 'Z')",
        "UPDATE account SET disabled_at = '2020-01-01', email = 'a@b.cn' WHERE id = 24");

    assertThat(erase("ACCOUNT_CLOSED", 1).status()).isEqualTo(200);

    assertThat(text("SELECT CONCAT(login, name) FROM account WHERE id = 24"))
        .isEqualTo("erased-24***-24");
    assertThat(text("SELECT email FROM account WHERE id = 24")).isNull();
    assertThat(text("SELECT actor FROM audit_entry WHERE action = 'X'")).isEqualTo("顾准一");
  }

  @Test
  void an_erasure_of_other_records_than_the_preview_showed_is_refused() throws SQLException {
    SmallDistrict.execute("UPDATE member SET left_on = '2020-01-01' WHERE id IN (102, 103)");

    assertThat(erase("MEMBER_LEFT", 1).status()).isEqualTo(409);
    assertThat(erase("MEMBER_VOIDED", 0).status()).isEqualTo(409);
    assertThat(text("SELECT name FROM member WHERE id = 103")).isEqualTo("祝融之");
  }

  @ParameterizedTest
  @CsvSource({"leader", "union", "district", "auditor", "system", "auditadmin"})
  void nobody_but_the_security_administrator_erases(String login) {
    Visitor visitor = visitors.signedIn(login);

    assertThat(visitor.get("/admin/personal").status()).isEqualTo(403);
    assertThat(visitor.json("POST", ERASURES, "{}").status()).isEqualTo(403);
    assertThat(visitor.json("POST", "/api/v1/personal/persons/erasure", "{}").status())
        .isEqualTo(403);
  }

  @Test
  void the_nightly_look_proposes_and_takes_back_and_erases_nothing() throws SQLException {
    SmallDistrict.execute("UPDATE member SET left_on = '2020-01-01' WHERE id IN (102, 103)");
    nightly.runUpTo(SmallDistrict.TODAY, Progress.UNWATCHED);
    nightly.runUpTo(SmallDistrict.TODAY, Progress.UNWATCHED);
    assertThat(Situations.number("SELECT COUNT(*) FROM retention_proposal")).isEqualTo(2);

    SmallDistrict.execute("UPDATE member SET left_on = NULL WHERE id = 103");
    nightly.runUpTo(SmallDistrict.TODAY, Progress.UNWATCHED);

    assertThat(Situations.number("SELECT owner_id FROM retention_proposal")).isEqualTo(102);
    assertThat(text("SELECT name FROM member WHERE id = 102")).isEqualTo("邹默");
  }

  @Test
  void the_page_previews_and_erases() throws SQLException {
    SmallDistrict.execute("UPDATE member SET left_on = '2020-01-01' WHERE id IN (102, 103)");
    Visitor admin = visitors.signedIn("security");
    assertThat(admin.get("/admin/personal").text()).contains("已离开的成员", "3 年");
    Page preview = admin.get("/admin/personal/due/member-left");
    assertThat(preview.text()).contains("102", "103", "2023-01-01").doesNotContain("祝融之");

    String due = "/admin/personal/due/member-left";
    assertThat(admin.post(due, Map.of("expected", "2", "reason", "")).errorAt("reason"))
        .isNotEmpty();
    assertThat(admin.post(due, Map.of("expected", "1", "reason", "届满")).status()).isEqualTo(422);
    assertThat(admin.post(due, Map.of("expected", "2", "reason", "届满")).status()).isEqualTo(303);

    assertThat(admin.get("/admin/personal/due/nothing").status()).isEqualTo(404);
    assertThat(admin.get(due).text()).contains("没有保存期届满的数据");
  }

  @Test
  void a_persons_request_reaches_all_studios_and_leaves_the_team_its_size() throws SQLException {
    keep(102, "IDENTITY", Canaries.IDENTITY);
    keep(102, "MOBILE", Canaries.MOBILE);
    SmallDistrict.execute(
        "UPDATE member SET left_on = '2026-01-01' WHERE id = 301",
        "DELETE FROM leader_tenure WHERE member_id = 301",
        """
        INSERT INTO personal_number (owner_kind, owner_id, kind, document, digest, last_four, recorded_at)
        SELECT 'MEMBER', 301, kind, document, digest, last_four, recorded_at FROM personal_number WHERE kind = 'IDENTITY'
        """);
    Visitor admin = visitors.signedIn("security");
    admin.get("/admin/personal/person");
    Page found = admin.post("/admin/personal/person", Map.of("number", Canaries.IDENTITY));
    assertThat(found.text()).contains("S-1", "S-3");

    Page done =
        admin.post(
            "/admin/personal/person/erasure",
            Map.of("person", found.valueOf("person"), "reason", "本人申请"));

    assertThat(done.status()).as(done.text()).isEqualTo(303);
    assertThat(
            Situations.number("SELECT COUNT(*) FROM personal_number WHERE last_four IS NOT NULL"))
        .isZero();
    assertThat(text("SELECT name FROM member WHERE id = 102")).isEqualTo("邹默");
    assertThat(text("SELECT name FROM member WHERE id = 301")).isEqualTo("***-301");
  }

  @ParameterizedTest
  @CsvSource({"2016-09-15, 422", "2016-09-14, 200"})
  void a_request_is_refused_while_a_payment_must_be_kept(String paidOn, int status)
      throws SQLException {
    keep(102, "IDENTITY", Canaries.IDENTITY);
    keep(102, "CARD", Canaries.CARD);
    SmallDistrict.execute(
        "UPDATE personal_number SET sealed = NULL, paid_on = '" + paidOn + "' WHERE kind = 'CARD'");
    String person = text("SELECT digest FROM personal_number WHERE kind = 'IDENTITY'");

    Page answer =
        visitors
            .signedIn("security")
            .json(
                "POST",
                "/api/v1/personal/persons/erasure",
                "{\"person\":\"" + person + "\",\"reason\":\"本人申请\"}");

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    if (status == 422) {
      assertThat(answer.body()).contains("2026-09-15");
      assertThat(find(Canaries.IDENTITY).status()).isEqualTo(200);
    }
  }

  private Page find(String number) {
    return visitors
        .signedIn("security")
        .json("POST", "/api/v1/personal/persons", "{\"number\":\"" + number + "\"}");
  }

  private Page erase(String kind, int expected) {
    return erase(visitors.signedIn("security"), kind, expected);
  }

  private static Page erase(Visitor admin, String kind, int expected) {
    return admin.json(
        "POST",
        ERASURES,
        "{\"kind\":\"%s\",\"expected\":%d,\"reason\":\"保存期届满\"}".formatted(kind, expected));
  }

  private int dueOf(String kind) {
    Page answer = visitors.signedIn("security").json("/api/v1/personal/retention");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    int at = answer.body().indexOf("\"" + kind + "\"");
    int end = answer.body().indexOf("\"period\"", at + 1);
    int next = answer.body().indexOf("\"kind\"", end);
    String line = answer.body().substring(at, next < 0 ? answer.body().length() : next);
    return line.split("\"ownerId\"", -1).length - 1;
  }

  private void keep(long member, String kind, String number) {
    boolean first = member < 200;
    Page kept =
        visitors
            .signedIn(first ? "leader" : "leader4")
            .json(
                "POST",
                "/api/v1/studios/%s/members/%d/numbers".formatted(first ? "S-1" : "S-4", member),
                "{\"kind\":\"%s\",\"number\":\"%s\",\"purpose\":\"助推资金\"}".formatted(kind, number));
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
  }

  private static List<String> findings() throws SQLException {
    return rows(
        "SELECT CONCAT_WS('|', subject_kind, subject_code, clause, period, verdict, counted, limit_value, due_on, detail) FROM finding ORDER BY 1");
  }

  private static List<String> audit() throws SQLException {
    return rows(
        "SELECT CONCAT_WS('|', id, at, account_id, actor, action, subject_kind, subject_code, detail) FROM audit_entry ORDER BY id");
  }

  private static String whole(String sql) throws SQLException {
    return String.join("\n", rows(sql));
  }

  private static String text(String sql) throws SQLException {
    return rows(sql).get(0);
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
