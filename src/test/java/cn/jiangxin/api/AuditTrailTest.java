package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.access.audit.SealAudit;
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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each deed leaves in the audit trail. That none leaves nothing, every test watches. */
@Tag("database")
@MicronautTest(transactional = false)
class AuditTrailTest {
  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject SealAudit seal;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void an_entry_says_who_when_from_where_and_on_which_node() {
    visitors.signedIn("leader");

    assertThat(
            row(
                "CONCAT_WS('|', login, actor, roles, action, subject_code, DATE(at), address, result, node <> '')"))
        .isEqualTo("leader|韩澍|STUDIO_LEADER|LOG_IN|leader|2026-09-15|127.0.0.1|DONE|1");
  }

  @Test
  void log_ins_that_fail_the_lock_and_log_outs_are_told() {
    Visitor leader = visitors.signedIn("leader");
    leader.json("DELETE", "/api/v1/session", "");
    assertThat(last()).isEqualTo("LOG_OUT leader DONE");

    wrongPassword("leader");
    assertThat(last()).isEqualTo("LOG_IN_REFUSED leader REFUSED");
    wrongPassword("hunter2");
    assertThat(last()).isEqualTo("LOG_IN_REFUSED - REFUSED");
    for (int i = 0; i < 5; i++) {
      wrongPassword("leader");
    }
    assertThat(last()).isEqualTo("LOG_IN_LOCKED leader REFUSED");
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE CONCAT_WS(' ', login, detail) LIKE '%hunter%'"))
        .isZero();
  }

  @Test
  void proofs_of_identity_are_told_the_wrong_and_the_right() {
    Visitor leader = visitors.signedIn("leader");
    proof(leader, SmallDistrict.PASSWORD);
    assertThat(last()).isEqualTo("PROVE_IDENTITY leader DONE");
    proof(leader, "no");
    assertThat(last()).isEqualTo("PROVE_IDENTITY_REFUSED leader REFUSED");
    for (int i = 0; i < 4; i++) {
      proof(leader, "no");
    }
    assertThat(last()).isEqualTo("PROVE_IDENTITY_LOCKED leader REFUSED");
  }

  private static void proof(Visitor who, String password) {
    who.json("POST", "/api/v1/session/proof", "{\"password\":\"%s\"}".formatted(password));
  }

  private void wrongPassword(String login) {
    visitors
        .anybody()
        .json("POST", "/api/v1/session", "{\"login\":\"%s\",\"password\":\"no\"}".formatted(login));
  }

  @ParameterizedTest
  @EnumSource
  void a_ledger_entry_is_told_with_both_sides_at_each_step(LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    String path = "/api/v1/studios/S-1/" + ledger.name().toLowerCase(Locale.ROOT);
    long before = count();

    Page refused = leader.json("POST", path, "{}", "key-0");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(count()).isEqualTo(before);

    String id = id(leader.json("POST", path, ledger.json(), "key-1"));
    assertThat(last()).isEqualTo("RECORD_ENTRY " + id + " DONE");
    assertThat(row("changes")).contains("\"after\":").doesNotContain("\"before\":");
    leader.json("POST", path, ledger.json(), "key-1");
    assertThat(count()).isEqualTo(before + 1);

    String changed = ledger.json().replace("2026", "2025");
    Page corrected = leader.json("PUT", path + "/" + id + "?reason=typo", changed, "key-2");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(last()).isEqualTo("CORRECT_ENTRY " + id(corrected) + " DONE");
    assertThat(row("changes")).contains("\"before\":\"2026", "\"after\":\"2025");
    assertThat(row("detail")).contains("typo", "\"voided\":\"" + id + "\"");

    leader.json("DELETE", path + "/" + id(corrected) + "?reason=twice", "{}");
    assertThat(last()).isEqualTo("VOID_ENTRY " + id(corrected) + " DONE");
    assertThat(row("changes")).contains("\"before\":").doesNotContain("\"after\":");
    assertThat(count()).isEqualTo(before + 3);
  }

  @Test
  void a_fact_of_the_register_is_told_with_both_sides() {
    Visitor leader = visitors.signedIn("leader");
    String path = "/api/v1/studios/S-1/venues";
    String venue =
        "{\"address\":\"二号厂房\",\"areaM2\":20.00,\"equipped\":true,\"from\":\"2026-09-01\"}";

    String id = id(leader.json("POST", path, venue, "v-1"));
    assertThat(last()).isEqualTo("RECORD_FACT " + id + " DONE");
    leader.json("PUT", path + "/" + id + "?reason=typo", venue.replace("二号", "三号"), "v-2");
    assertThat(row("changes")).isEqualTo("{\"address\":{\"before\":\"二号厂房\",\"after\":\"三号厂房\"}}");
  }

  @Test
  void a_change_of_a_unit_belongs_to_the_unit_and_tells_both_sides() {
    Visitor union = visitors.signedIn("union");
    Page answer =
        union.json(
            "PUT",
            "/api/v1/units/U-1?reason=renamed",
            "{\"name\":\"青松精工\",\"unionFoundedOn\":\"2010-01-01\"}",
            "u-1");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(last()).isEqualTo("CHANGE_UNIT U-1 DONE");
    assertThat(row("organisation_id")).isEqualTo("11");
    assertThat(row("changes")).contains("{\"before\":\"青松机械厂\",\"after\":\"青松精工\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "leader, /api/v1/reports/compliance?studio=S-1&format=PDF, PRODUCE_REPORT",
    "auditor, /api/v1/reports/spending?format=XLSX, PRODUCE_REPORT",
    "leader, /api/v1/forecast.ics, EXPORT_CALENDAR",
    "auditor, /audit/export, EXPORT_AUDIT",
    "auditor, /audit/export?format=XLSX&studio=S-1, EXPORT_AUDIT",
    "auditor, /audit/chain/checkpoints.txt, EXPORT_CHECKPOINTS"
  })
  void what_is_handed_out_is_told(String login, String path, String action) {
    Visitor visitor = visitors.signedIn(login);
    long before = count();

    assertThat(visitor.json(path).status()).isEqualTo(200);

    assertThat(count()).isEqualTo(before + 1);
    assertThat(last()).startsWith(action);
  }

  @Test
  void an_auditor_sees_the_scope_and_the_audit_administrator_everything() {
    visitors
        .signedIn("leader")
        .json("POST", "/api/v1/studios/S-1/activities", LedgerSample.ACTIVITIES.json(), "a");
    visitors
        .signedIn("leader4")
        .json("POST", "/api/v1/studios/S-4/activities", LedgerSample.ACTIVITIES.json(), "b");

    String scoped = visitors.signedIn("auditor").json("/api/v1/audit").body();
    assertThat(scoped).contains("\"studio\":\"S-1\"").doesNotContain("S-4", "LOG_IN");
    Visitor administrator = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, 1L);
    assertThat(administrator.json("/api/v1/audit").body()).contains("S-1", "S-4", "LOG_IN");
    assertThat(visitors.signedIn("union").json("/api/v1/audit").status()).isEqualTo(403);

    long foreign =
        Situations.number(
            "SELECT id FROM audit_entry WHERE studio_id = 4 AND action = 'RECORD_ENTRY'");
    assertThat(visitors.signedIn("auditor").json("/api/v1/audit/entries/" + foreign).status())
        .isEqualTo(404);
    assertThat(visitors.signedIn("auditor").get("/audit/entries/" + foreign).status())
        .isEqualTo(404);
    assertThat(administrator.json("/api/v1/audit/entries/" + foreign).status()).isEqualTo(200);
  }

  @Test
  void entries_are_found_by_each_filter() {
    Visitor leader = visitors.signedIn("leader");
    String id =
        id(
            leader.json(
                "POST", "/api/v1/studios/S-1/activities", LedgerSample.ACTIVITIES.json(), "a"));
    Visitor administrator = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);

    for (String found :
        List.of(
            "person=leader&action=RECORD_ENTRY",
            "person=%E9%9F%A9%E6%BE%8D&action=RECORD_ENTRY",
            "subject=" + id + "&studio=S-1",
            "studio=S-1",
            "from=2026-09-15&to=2026-09-15&studio=S-1",
            "address=127.0.0.1&studio=S-1",
            "result=DONE&studio=S-1",
            "text=%E5%88%80%E5%85%B7")) {
      assertThat(administrator.json("/api/v1/audit?" + found).body())
          .as(found)
          .contains("\"subjectCode\":\"" + id + "\"");
      assertThat(administrator.get("/audit?" + found).text()).as(found).contains("登记 活动");
    }
    for (String none :
        List.of(
            "person=nobody",
            "studio=S-4",
            "to=2026-09-14",
            "address=10.0.0.1",
            "text=%25",
            "result=FAILED",
            "subject=S-9")) {
      assertThat(administrator.json("/api/v1/audit?" + none).body())
          .as(none)
          .doesNotContain("subjectCode");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from, from=2026-13-45, 400",
    "to, to=nonsense, 400",
    "result, result=ZZ, 400",
    "to, to=%2B999999999-12-31, 422",
    "from, from=-999999999-01-01, 422",
    "from, from=1948-12-31, 422",
    "to, to=3000-01-01, 422"
  })
  void a_filter_that_can_not_be_read_is_refused_at_its_field(String field, String query, int json) {
    Visitor administrator = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    Page page = administrator.get("/audit?" + query);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.errorAt(field)).isNotEmpty();
    assertThat(page.body()).doesNotContain("/audit/entries/");
    long before = count();
    Page export = administrator.get("/audit/export?format=CSV&" + query);
    assertThat(export.status()).isEqualTo(422);
    assertThat(export.errorAt(field)).isNotEmpty();
    assertThat(count()).isEqualTo(before);
    Page program = administrator.json("/api/v1/audit?" + query);
    assertThat(program.status()).isEqualTo(json);
    assertThat(program.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void filters_at_the_edges_and_a_place_that_is_none() {
    Visitor administrator = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);

    assertThat(administrator.json("/api/v1/audit?from=1949-01-01&to=2999-12-31").status())
        .isEqualTo(200);
    assertThat(administrator.get("/audit?from=1949-01-01&to=2999-12-31").status()).isEqualTo(200);
    assertThat(administrator.get("/audit?from=&to=&result=&person=").status()).isEqualTo(200);
    assertThat(administrator.get("/audit?before=x").text()).contains("找不到续页的位置");
    assertThat(administrator.json("/api/v1/audit?before=x").body())
        .contains("\"field\":\"before\"");
    assertThat(administrator.get("/audit?text=" + "x".repeat(101)).errorAt("text")).isNotEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO audit_entry (at, login, actor, action, subject_kind, subject_code, studio_id, node)
        WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 120)
        SELECT '2026-09-14 10:00:00', 'x', 'x', 'X', 'X', CONCAT('N', i), 1, '' FROM n
        """);
    Visitor auditor = visitors.signedIn("auditor");
    Set<String> seen = new TreeSet<>();
    String next = "";
    int pages = 0;
    do {
      String body = auditor.json("/api/v1/audit?action=X" + next).body();
      Matcher codes = Pattern.compile("\"subjectCode\":\"(N\\d+)\"").matcher(body);
      while (codes.find()) {
        assertThat(seen.add(codes.group(1))).isTrue();
      }
      Matcher place = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(body);
      next = place.find() ? "&before=" + place.group(1) : "";
      pages++;
    } while (!next.isEmpty());

    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(120);
  }

  @Test
  void a_cell_of_an_export_can_not_act_as_a_formula() throws Exception {
    Visitor leader = visitors.signedIn("leader");
    leader.json("POST", "/api/v1/studios/S-1/activities", LedgerSample.ACTIVITIES.json(), "a");
    SmallDistrict.execute(
        "UPDATE audit_entry SET actor = '=1+1', subject_code = '@x<&' WHERE studio_id = 1");
    Visitor auditor = visitors.signedIn("auditor");

    assertThat(auditor.get("/audit/export").body()).contains("\"'=1+1\"", "\"'@x<&\"");
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(auditor.file("/audit/export?format=XLSX")))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("xl/worksheets/sheet1.xml");
      String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(sheet).contains(">'=1+1<", ">'@x&lt;&amp;<").doesNotContain("<f>");
    }
  }

  @Test
  void the_page_of_the_chain_verifies_and_names_the_first_fault() throws SQLException {
    Visitor auditor = visitors.signedIn("auditor");
    assertThat(auditor.get("/audit/chain").text()).contains("只能添加日志");
    assertThat(auditor.post("/audit/chain", Map.of("checkpoint", "")).text()).contains("完整 已核验");
    assertThat(auditor.post("/audit/chain", Map.of("checkpoint", "nonsense")).status())
        .isEqualTo(422);
    seal.run();
    String first = SmallDistrict.column("SELECT hash FROM audit_link WHERE seq = 1").get(0);
    String cut = "9:" + "a".repeat(64);
    assertThat(auditor.post("/audit/chain", Map.of("checkpoint", cut)).text()).contains("最新日志已被删除");
    assertThat(
            auditor
                .json("POST", "/api/v1/audit/verification", "{\"checkpoints\":[\"" + cut + "\"]}")
                .body())
        .contains("\"kind\":\"CUT_OFF\"");
    SmallDistrict.execute(
        "DELETE FROM audit_entry ORDER BY id LIMIT 1", "DELETE FROM audit_link WHERE seq = 1");
    Map<String, String> archive = Map.of("checkpoint", "", "archivedTo", "1:" + first);
    assertThat(auditor.post("/audit/chain", Map.of("checkpoint", "")).text()).contains("已被删除");
    assertThat(auditor.post("/audit/chain", archive).text()).contains("完整 已核验", "视为已归档");
    String verification = "{\"checkpoints\":[],\"archivedTo\":\"1:" + first + "\"}";
    assertThat(auditor.json("POST", "/api/v1/audit/verification", verification).body())
        .contains("\"archived\":1");
    assertThat(
            auditor
                .post("/audit/chain", Map.of("checkpoint", "", "archivedTo", "x"))
                .errorAt("archivedTo"))
        .isNotEmpty();
    SmallDistrict.execute("UPDATE audit_entry SET actor = 'other' LIMIT 1");
    assertThat(auditor.post("/audit/chain", Map.of("checkpoint", "")).text()).contains("已被删除");
    assertThat(auditor.post("/audit/chain", archive).text()).contains("的内容被改动");
  }

  private static String id(Page made) {
    assertThat(made.status()).as(made.body()).isIn(200, 201);
    return made.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
  }

  private static long count() {
    return Situations.number("SELECT COUNT(*) FROM audit_entry");
  }

  private static String last() {
    return row("CONCAT_WS(' ', action, subject_code, result)");
  }

  private static String row(String expression) {
    try {
      return SmallDistrict.column(
              "SELECT " + expression + " FROM audit_entry ORDER BY id DESC LIMIT 1")
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
