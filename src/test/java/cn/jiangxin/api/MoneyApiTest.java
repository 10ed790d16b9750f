package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.BothBodies;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
@CleanDatabase
class MoneyApiTest {
  private static final String GRANT =
      """
      {"studioCode":"S-1","code":"G-1","clause":"BDA-26.1","occasion":"","amount":"200000.00","grantedOn":"2026-01-10"}
      """;
  private static final String INSTALMENT =
      """
      {"grantCode":"G-1","payer":"BDA_UNION","amount":"200000.00","paidOn":"2026-02-01","key":"pay-1"}
      """;
  private static final String SPENDING =
      """
      {"grantCode":"G-1","spentOn":"2026-03-01","amount":"1234.56","category":"MATERIALS","payee":"东川钢材行",
       "purpose":"试制材料","voucherNo":"2026-3-18","key":"spend-1"}
      """;

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    BothBodies.insert();
    BothBodies.entitle(1, "BDA-26.1", "");
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void the_union_grants_the_unit_spends_another_person_approves_and_reverses_to_the_fen() {
    paidGrant();
    Visitor unit = visitors.signedIn("union");
    Visitor second = visitors.signedIn("union2");

    Page ordered = unit.json("POST", "/api/v1/spending", SPENDING);
    assertThat(ordered.status()).as(ordered.body()).isEqualTo(201);
    assertThat(ordered.body()).contains("\"state\":\"RECORDED\"");
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":20000000");
    assertThat(second.json("/api/v1/spending/waiting").body()).contains("试制材料");

    String spending = "/api/v1/spending/" + id(ordered);
    Page own = unit.json("POST", spending + "/approval", "", "ok-own");
    assertThat(own.status()).isEqualTo(422);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE login = 'union' AND action = 'REFUSE_DEED'"
                    + " AND result = 'REFUSED' AND detail LIKE '%own_record%'"))
        .isEqualTo(1);
    Page approved = second.json("POST", spending + "/approval", "", "ok-1");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(second.json("POST", spending + "/approval", "", "ok-1").status()).isEqualTo(200);
    assertThat(second.json("POST", spending + "/approval", "", "ok-2").status()).isEqualTo(422);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":19876544");
    assertThat(second.json("/api/v1/spending/waiting").body()).isEqualTo("[]");

    String reversal = spending + "/reversal";
    assertThat(unit.json("POST", reversal + "?reason=wrong", "", "back-1").status()).isEqualTo(200);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":19876544");
    assertThat(unit.json("POST", reversal + "/approval", "", "b-own").status()).isEqualTo(422);
    assertThat(second.json("POST", reversal + "/approval", "", "b-1").status()).isEqualTo(200);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":20000000");
    assertThat(Situations.number("SELECT SUM(amount_fen) FROM posting")).isZero();
  }

  @Test
  void A_72_money_that_left_is_recorded_at_once_as_irregular_and_a_refused_order_moves_nothing() {
    paidGrant();
    Visitor unit = visitors.signedIn("union");
    Visitor second = visitors.signedIn("union2");
    String left =
        SPENDING
            .replace("spend-1", "left-1")
            .replace("MATERIALS\"", "UNLISTED\",\"description\":\"宴请\",\"alreadySpent\":true");
    Page irregular = unit.json("POST", "/api/v1/spending", left);
    assertThat(irregular.status()).as(irregular.body()).isEqualTo(201);
    assertThat(irregular.body()).contains("\"state\":\"IRREGULAR\"", "\"clause\":\"BDA-28.1\"");
    assertThat(unit.json("/api/v1/grants").body())
        .contains("\"irregular\":123456", "\"balance\":19876544");
    Page order = unit.json("POST", "/api/v1/spending", SPENDING);
    String path = "/api/v1/spending/" + id(order) + "/refusal?reason=no-voucher";
    assertThat(second.json("POST", path, "", "no-1").status()).isEqualTo(200);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":19876544");
  }

  @Test
  void grants_come_page_by_page() throws SQLException {
    for (int i = 1; i <= 51; i++) {
      SmallDistrict.execute(
          "INSERT INTO boost_grant (studio_id, code, clause, occasion, amount_fen, granted_on, recorded_at) VALUES (1, 'N-%1$d', 'BDA-26.1', 'N%1$d', 100, '2026-01-01', NOW(6))"
              .formatted(i));
    }
    Visitor unit = visitors.signedIn("union");
    assertThat(unit.json("/api/v1/grants").body())
        .contains("\"N-50\"", "\"number\":1,\"size\":50,\"total\":51")
        .doesNotContain("\"N-51\"");
    assertThat(unit.json("/api/v1/grants?page=2").body())
        .contains("\"N-51\"", "\"number\":2")
        .doesNotContain("\"N-50\"");
    assertThat(visitors.signedIn("leader4").json("/api/v1/grants").body()).contains("\"total\":0");
  }

  @Test
  void BDA_29_6_a_suspended_spending_is_not_approved_and_the_clause_is_named() throws SQLException {
    paidGrant();
    Page order = visitors.signedIn("union").json("POST", "/api/v1/spending", SPENDING);
    SmallDistrict.execute(
        "INSERT INTO sanction (studio_id, kind, valid_from, reason, recorded_at) VALUES (1, 'SUSPEND', '2026-03-01', '审计', NOW(6))");
    Page blocked =
        visitors
            .signedIn("union2")
            .json("POST", "/api/v1/spending/" + id(order) + "/approval", "", "s-1");
    assertThat(blocked.status()).isEqualTo(422);
    assertThat(blocked.body()).contains("BDA-29.6");
    SmallDistrict.execute("UPDATE sanction SET valid_from = '2026-03-02'");
    assertThat(
            visitors
                .signedIn("union2")
                .json("POST", "/api/v1/spending/" + id(order) + "/approval", "", "s-1")
                .status())
        .isEqualTo(200);
  }

  @Test
  void BDA_26_1_is_granted_only_to_who_is_entitled() throws SQLException {
    SmallDistrict.execute("UPDATE finding SET verdict = 'OPEN' WHERE clause = 'BDA-26.1'");
    Page refused = visitors.signedIn("district").json("POST", "/api/v1/grants", GRANT);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("BDA-26.1");
    assertThat(Situations.number("SELECT COUNT(*) FROM boost_grant")).isZero();
  }

  private static String id(Page page) {
    return page.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/grants", "/api/v1/instalments", "/api/v1/spending"})
  void the_same_request_twice_moves_money_once(String path) {
    Visitor payer = paidGrant();
    Visitor unit = path.endsWith("spending") ? visitors.signedIn("union") : payer;
    String body =
        path.endsWith("grants") ? GRANT : path.endsWith("instalments") ? INSTALMENT : SPENDING;
    Page first = unit.json("POST", path, body);
    long postings = Situations.number("SELECT COUNT(*) FROM posting");

    Page second = unit.json("POST", path, body);

    assertThat(second.status()).isEqualTo(201);
    assertThat(first.status()).isEqualTo(201);
    assertThat(Situations.number("SELECT COUNT(*) FROM boost_grant")).isEqualTo(1);
    assertThat(Situations.number("SELECT COUNT(*) FROM posting")).isEqualTo(postings);
  }

  @Test
  void BDA_28_1_category_outside_the_list_is_refused_with_its_clause() {
    paidGrant();
    Page answer =
        visitors
            .signedIn("union")
            .json("POST", "/api/v1/spending", SPENDING.replace("MATERIALS", "BANQUET"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"category\"").contains("BDA-28.1");
  }

  @ParameterizedTest
  @CsvSource({
    "NOBODY, 422",
    "BJ_MUNICIPAL_UNION, 422",
    "BDA_SCITECH_BUREAU, 422",
    "'', 422",
    "BDA_FISCAL, 201",
    "BDA_UNION, 201"
  })
  void BDA_26_3_only_the_clause_s_payer_pays_and_only_its_own_people_say_so(
      String payer, int status) {
    Visitor district = visitors.signedIn("district");
    district.json("POST", "/api/v1/grants", GRANT);
    Page answer =
        visitors
            .signedIn("district2")
            .json("POST", "/api/v1/instalments", INSTALMENT.replace("BDA_UNION", payer));
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body().contains("\"field\":\"payer\"")).isEqualTo(status == 422);
  }

  @Test
  void whoever_granted_the_money_does_not_pay_it_and_another_person_does() {
    Visitor district = visitors.signedIn("district");
    district.json("POST", "/api/v1/grants", GRANT);

    Page own = district.json("POST", "/api/v1/instalments", INSTALMENT);

    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("须由付款方的其他人员办理拨付");
    assertThat(Situations.number("SELECT COUNT(*) FROM posting")).isZero();
    assertThat(
            visitors.signedIn("district2").json("POST", "/api/v1/instalments", INSTALMENT).status())
        .isEqualTo(201);
  }

  @Test
  void BDA_26_3_another_union_above_the_unit_does_not_pay_for_the_area_s_union() {
    visitors.signedIn("district").json("POST", "/api/v1/grants", GRANT);
    Page answer = visitors.signedIn("municipal").json("POST", "/api/v1/instalments", INSTALMENT);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"payer\"", "BDA-26.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spentOn|\"spentOn\":\"-5000-01-01\"",
        "spentOn|\"spentOn\":\"1948-12-31\"",
        "payee|\"payee\":\"东川\\u0000钢材行\""
      })
  void days_of_no_time_and_control_characters_are_refused(String field, String wrong) {
    paidGrant();
    String body =
        SPENDING.replaceFirst("\"" + field + "\":\"[^\"]*\"", wrong.replace("\\", "\\\\"));
    Page answer = visitors.signedIn("union").json("POST", "/api/v1/spending", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void approving_out_of_one_s_scope_says_that_one_may_not_approve() throws SQLException {
    paidGrant();
    String order = id(visitors.signedIn("union").json("POST", "/api/v1/spending", SPENDING));
    SmallDistrict.execute(
        "INSERT INTO account (id, login, name, password_hash, created_at) SELECT 98, 'union12', '白云工会', password_hash, NOW(6) FROM account WHERE id = 21",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (98, 'UNIT_UNION', 12)");
    Page answer =
        visitors
            .signedIn("union12")
            .json("POST", "/api/v1/spending/" + order + "/approval", "", "x");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("无权审批");
  }

  @ParameterizedTest
  @CsvSource({"200000.00, 201", "200000.01, 422", "0.00, 422", "-1.00, 422", "1.005, 422"})
  void only_what_is_there_can_be_spent(String amount, int status) {
    paidGrant();
    Page answer =
        visitors
            .signedIn("union")
            .json("POST", "/api/v1/spending", SPENDING.replace("1234.56", amount));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 403, 403",
    "leader4, 403, 403",
    "union, 403, 201",
    "district, 201, 403",
    "scitech, 403, 403",
    "auditor, 403, 403",
    "system, 403, 403",
    "expert1, 403, 403"
  })
  void the_payer_grants_and_pays_the_unit_spends_and_others_neither(
      String login, int granting, int spending) {
    paidGrant();
    Visitor other = visitors.signedIn(login);
    long postings = Situations.number("SELECT COUNT(*) FROM posting");

    assertThat(other.json("POST", "/api/v1/grants", GRANT).status()).isEqualTo(granting);
    assertThat(other.json("POST", "/api/v1/instalments", INSTALMENT).status()).isEqualTo(granting);
    assertThat(other.json("POST", "/api/v1/spending", SPENDING).status()).isEqualTo(spending);
    assertThat(Situations.number("SELECT COUNT(*) FROM posting")).isEqualTo(postings);
  }

  @Test
  void a_studio_of_another_unit_is_granted_nothing() {
    Page answer =
        visitors.signedIn("district").json("POST", "/api/v1/grants", GRANT.replace("S-1", "S-4"));

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(Situations.number("SELECT COUNT(*) FROM boost_grant")).isZero();
  }

  private Visitor paidGrant() {
    Visitor unit = visitors.signedIn("district");
    Page granted = unit.json("POST", "/api/v1/grants", GRANT);
    assertThat(granted.status()).as(granted.body()).isEqualTo(201);
    Visitor second = visitors.signedIn("district2");
    Page paid = second.json("POST", "/api/v1/instalments", INSTALMENT);
    assertThat(paid.status()).as(paid.body()).isEqualTo(201);
    return second;
  }
}
