package cn.jiangxin.web.money;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyPagesTest {

  private static final String MONEY = "/studios/S-1/money";

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    BothBodies.insert();
    SmallDistrict.execute(
        """
        INSERT INTO boost_grant (studio_id, code, clause, amount_fen, granted_on, recorded_at) VALUES
          (1, 'G-1', 'BDA-26.1', 20000000, '2026-01-10', NOW(6)), (4, 'G-4', 'BDA-26.1', 20000000, '2026-01-10', NOW(6))
        """,
        """
        INSERT INTO finding (subject_kind, subject_code, studio_id, clause, period, verdict, amount_fen, severity, detail,
                             scheme_version, found_on)
        VALUES ('STUDIO', 'S-2', 2, 'BDA-26.2', 'C1', 'PASS', 20000000, 'LOW',
                '{"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}', 'test', '2026-01-01')
        """);
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 403, 403, 403",
    "union, 200, 403, 404",
    "district, 403, 200, 404",
    "scitech, 403, 403, 403",
    "auditor, 403, 403, 403",
    "system, 403, 403, 403"
  })
  void the_unit_s_union_spends_the_payer_pays_and_both_may_approve(
      String login, int spending, int paying, int approving) {
    PageVisitor visitor = visitor(login);
    assertThat(visitor.get(MONEY + "/G-1/spending/new").status()).isEqualTo(spending);
    assertThat(visitor.get(MONEY + "/G-1/instalments/new").status()).isEqualTo(paying);
    assertThat(visitor.get(MONEY + "/grants/new").status()).isEqualTo(paying);
    assertThat(visitor.get(MONEY + "/G-1/spending/999/decision").status()).isEqualTo(approving);
    assertThat(visitor.get(MONEY).body().contains("/spending/new")).isEqualTo(spending == 200);
    assertThat(visitor.get(MONEY).body().contains("/instalments/new")).isEqualTo(paying == 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios/S-4/money/G-4/spending/new",
        "/studios/S-1/money/G-4/spending/new",
        "/studios/S-1/money/G-1/spending/999/reversal",
        "/studios/S-1/money/G-1/spending/999/decision",
        "/studios/S-1/money/G-1/spending/999/nothing"
      })
  void foreign_money_is_not_there(String path) {
    assertThat(visitor("union").get(path).status()).isEqualTo(404);
  }

  @Test
  void
      BDA_28_money_comes_in_is_spent_once_another_approves_and_taken_back_and_each_form_counts_once()
          throws SQLException {
    PageVisitor union = visitor("union");
    PageVisitor second = visitor("union2");
    PageVisitor payer = visitor("district");
    Map<String, String> instalment = form(payer, MONEY + "/G-1/instalments/new");
    instalment.putAll(Map.of("payer", "BDA_UNION", "amount", "1000.00", "paidOn", "2026-02-01"));
    Answer paid = payer.post(MONEY + "/G-1/instalments", instalment);
    assertThat(paid.status()).isEqualTo(303);
    assertThat(payer.follow(paid).text()).contains("已登记拨入 1,000.00 元", "余额 1,000.00 元");
    assertThat(payer.post(MONEY + "/G-1/instalments", instalment).status()).isEqualTo(303);

    Map<String, String> spending = spending(union);
    assertThat(union.post(MONEY + "/G-1/spending", spending).status()).isEqualTo(303);
    Answer again = union.post(MONEY + "/G-1/spending", spending);
    assertThat(union.follow(again).text()).contains("余额 1,000.00 元", "待审批", "登记：沈岚");
    String id = column("SELECT id FROM spending WHERE purpose = '砂轮'").get(0);
    String path = MONEY + "/G-1/spending/" + id;
    assertThat(union.get("/waiting").text()).contains("砂轮", "由您登记，待他人审批");
    assertThat(second.get("/waiting").body()).contains(path + "/decision");

    Map<String, String> own = form(union, path + "/decision");
    own.put("decision", "APPROVE");
    assertThat(union.post(path + "/decision", own).text()).contains("由您登记的，须由他人审批");
    Map<String, String> approval = form(second, path + "/decision");
    assertThat(second.post(path + "/decision", approval).error("decision")).isNotEmpty();
    approval.put("decision", "REFUSE");
    assertThat(second.post(path + "/decision", approval).error("reason")).isNotEmpty();
    approval.put("decision", "APPROVE");
    assertThat(second.post(path + "/decision", approval).status()).isEqualTo(303);
    Answer approved = second.post(path + "/decision", approval);
    assertThat(second.follow(approved).text()).contains("余额 899.50 元", "审批：厂工会二");

    Map<String, String> reverse = form(union, path + "/reversal");
    assertThat(union.post(path + "/reversal", reverse).error("reason")).isNotEmpty();
    reverse.put("reason", "重复报销");
    assertThat(union.post(path + "/reversal", reverse).status()).isEqualTo(303);
    Answer asked = union.post(path + "/reversal", reverse);
    assertThat(union.follow(asked).text()).contains("余额 899.50 元", "申请冲销：重复报销");
    Map<String, String> ownReversal = form(union, path + "/reversal-decision");
    ownReversal.put("decision", "APPROVE");
    assertThat(union.post(path + "/reversal-decision", ownReversal).status()).isEqualTo(422);
    Map<String, String> back = form(second, path + "/reversal-decision");
    back.put("decision", "APPROVE");
    Answer done = second.post(path + "/reversal-decision", back);
    assertThat(second.follow(done).text()).contains("余额 1,000.00 元", "已于");
    assertThat(column("SELECT COUNT(*) FROM money_entry")).containsExactly("3");
    assertThat(column("SELECT SUM(amount_fen) FROM posting")).containsExactly("0");
    assertThat(visitor("auditor").get(MONEY).text()).contains("砂轮");
  }

  @Test
  void BDA_29_6_a_forbidden_spending_is_not_approved_and_money_that_left_stands_as_irregular()
      throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO boost_grant (studio_id, code, clause, occasion, amount_fen, granted_on, recorded_at) VALUES (3, 'G-3', 'BDA-26.1', 'x', 20000000, '2026-01-10', NOW(6))",
        "INSERT INTO account (id, login, name, password_hash, created_at) SELECT 97, 'union3', '白云工会', password_hash, NOW(6) FROM account WHERE id = 21",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (97, 'UNIT_UNION', 12)",
        "INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at) SELECT 900, id, 3, 'INSTALMENT', '2026-02-01', 'p3', NOW(6) FROM boost_grant WHERE code = 'G-3'",
        "INSERT INTO posting (entry_id, grant_id, account, amount_fen) SELECT 900, id, 'FUNDS', 100000 FROM boost_grant WHERE code = 'G-3'",
        "INSERT INTO posting (entry_id, grant_id, account, amount_fen) SELECT 900, id, 'PAYER:BDA_UNION', -100000 FROM boost_grant WHERE code = 'G-3'",
        "INSERT INTO sanction (studio_id, kind, valid_from, reason, recorded_at) VALUES (3, 'SUSPEND', '2026-03-01', '审计', NOW(6))");
    PageVisitor union = visitor("union3");
    String money = "/studios/S-3/money";
    Map<String, String> order = form(union, money + "/G-3/spending/new");
    order.putAll(
        Map.of(
            "category", "MATERIALS", "amount", "10.00", "spentOn", "2026-03-01", "payee", "五金店"));
    order.putAll(Map.of("purpose", "停用期间", "voucherNo", "记-30"));
    assertThat(union.post(money + "/G-3/spending", order).status()).isEqualTo(303);
    String path =
        money
            + "/G-3/spending/"
            + column("SELECT id FROM spending WHERE voucher_no = '记-30'").get(0);
    PageVisitor district = visitor("district");
    Map<String, String> approval = form(district, path + "/decision");
    approval.put("decision", "APPROVE");
    Answer blocked = district.post(path + "/decision", approval);
    assertThat(blocked.status()).isEqualTo(422);
    assertThat(blocked.text()).contains("暂停拨付和使用", "BDA-29.6");

    Map<String, String> left = form(union, money + "/G-3/spending/new");
    left.putAll(order);
    left.put("key", UUID.randomUUID().toString());
    left.put("alreadySpent", "true");
    Answer irregular = union.post(money + "/G-3/spending", left);
    assertThat(union.follow(irregular).text())
        .contains("不合规", "BDA-29.6", "暂停期间支出", "其中不合规，待追回", "990.00");
    assertThat(union.inEnglish().get(money).text())
        .contains("irregular", "spent while suspended")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @CsvSource({
    "amount, 0",
    "amount, 1.234",
    "amount, 999999",
    "category, GIFTS",
    "payee, ''",
    "purpose, ''",
    "voucherNo, ''",
    "spentOn, 2026-09-16",
    "spentOn, 2026-01-09",
    "spentOn, soon"
  })
  void a_spending_that_is_not_in_order_is_refused_at_the_field(String field, String value) {
    PageVisitor union = visitor("union");
    Map<String, String> form = spending(union);
    form.put(field, value);
    Answer refused = union.post(MONEY + "/G-1/spending", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error(field)).isNotEmpty();
  }

  @Test
  void BDA_28_other_costs_need_a_description() {
    PageVisitor union = visitor("union");
    Map<String, String> form = spending(union);
    form.put("category", "OTHER");
    assertThat(union.post(MONEY + "/G-1/spending", form).error("description")).isNotEmpty();
  }

  @Test
  void A_31_a_boost_is_granted_where_the_clause_is_met_and_once() throws SQLException {
    PageVisitor union = visitor("district");
    Map<String, String> form = form(union, "/studios/S-2/money/grants/new");
    form.putAll(Map.of("entitlement", "BDA-26.1|", "code", "G-2", "grantedOn", "2026-09-01"));
    assertThat(union.post("/studios/S-2/money/grants", form).error("entitlement")).isNotEmpty();
    form.put("entitlement", "BDA-26.2|C1");
    Answer done = union.post("/studios/S-2/money/grants", form);
    assertThat(done.status()).isEqualTo(303);
    assertThat(union.follow(done).text()).contains("G-2", "200,000.00");
    assertThat(
            column(
                "SELECT CONCAT(clause, ' ', occasion, ' ', amount_fen) FROM boost_grant WHERE code = 'G-2'"))
        .containsExactly("BDA-26.2 C1 20000000");
  }

  @Test
  void the_forms_speak_both_languages() {
    for (String path : new String[] {"/grants/new", "/G-1/instalments/new", "/G-1/spending/new"}) {
      String login = path.contains("spending") ? "union" : "district";
      assertThat(visitor(login).get(MONEY + path).text())
          .doesNotContain("??")
          .doesNotContain("money.field");
      assertThat(visitor(login).inEnglish().get(MONEY + path).text())
          .doesNotContain("??")
          .doesNotContain("money.field");
    }
  }

  private static Map<String, String> spending(PageVisitor union) {
    Map<String, String> form = form(union, MONEY + "/G-1/spending/new");
    form.putAll(
        Map.of(
            "category",
            "MATERIALS",
            "amount",
            "100.50",
            "spentOn",
            "2026-03-01",
            "payee",
            "五金店",
            "purpose",
            "砂轮",
            "voucherNo",
            "记-12"));
    return form;
  }

  private static Map<String, String> form(PageVisitor visitor, String path) {
    Answer page = visitor.get(path);
    assertThat(page.status()).as(path).isEqualTo(200);
    return new HashMap<>(Map.of("key", page.field("key")));
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
