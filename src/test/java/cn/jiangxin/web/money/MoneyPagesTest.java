package cn.jiangxin.web.money;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

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
    SmallDistrict.insert();
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
  @ValueSource(strings = {"leader", "district", "auditor", "system"})
  void only_the_unit_s_union_records_money(String login) {
    PageVisitor visitor = visitor(login);
    assertThat(visitor.get(MONEY + "/G-1/spending/new").status()).isEqualTo(403);
    assertThat(visitor.get(MONEY + "/G-1/instalments/new").status()).isEqualTo(403);
    assertThat(visitor.get(MONEY + "/grants/new").status()).isEqualTo(403);
    assertThat(visitor.get(MONEY).body()).doesNotContain("/spending/new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios/S-4/money/G-4/spending/new",
        "/studios/S-1/money/G-4/spending/new",
        "/studios/S-1/money/G-1/spending/999/reversal",
        "/studios/S-4/money/grants/new"
      })
  void foreign_money_is_not_there(String path) {
    assertThat(visitor("union").get(path).status()).isEqualTo(404);
  }

  @Test
  void BDA_28_money_comes_in_is_spent_and_taken_back_and_each_form_counts_once()
      throws SQLException {
    PageVisitor union = visitor("union");
    Map<String, String> instalment = form(union, MONEY + "/G-1/instalments/new");
    instalment.putAll(Map.of("payer", "BDA_UNION", "amount", "1000.00", "paidOn", "2026-02-01"));
    Answer paid = union.post(MONEY + "/G-1/instalments", instalment);
    assertThat(paid.status()).isEqualTo(303);
    assertThat(union.follow(paid).text()).contains("已登记拨入 1,000.00 元", "余额 1,000.00 元");
    assertThat(union.post(MONEY + "/G-1/instalments", instalment).status()).isEqualTo(303);

    Map<String, String> spending = spending(union);
    assertThat(union.post(MONEY + "/G-1/spending", spending).status()).isEqualTo(303);
    Answer again = union.post(MONEY + "/G-1/spending", spending);
    assertThat(union.follow(again).text()).contains("余额 899.50 元");

    String id = column("SELECT id FROM spending").get(0);
    String reversal = MONEY + "/G-1/spending/" + id + "/reversal";
    Map<String, String> reverse = form(union, reversal);
    assertThat(union.post(reversal, reverse).error("reason")).isNotEmpty();
    reverse.put("reason", "重复报销");
    assertThat(union.post(reversal, reverse).status()).isEqualTo(303);
    Answer done = union.post(reversal, reverse);
    assertThat(union.follow(done).text()).contains("余额 1,000.00 元", "已于");
    assertThat(column("SELECT COUNT(*) FROM money_entry")).containsExactly("3");
    assertThat(column("SELECT SUM(amount_fen) FROM posting")).containsExactly("0");
    assertThat(visitor("auditor").get(MONEY).text()).contains("砂轮");
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
    PageVisitor union = visitor("union");
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
      assertThat(visitor("union").get(MONEY + path).text())
          .doesNotContain("??")
          .doesNotContain("money.field");
      assertThat(visitor("union").inEnglish().get(MONEY + path).text())
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
