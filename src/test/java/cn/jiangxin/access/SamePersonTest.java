package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.shared.Names;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two accounts are one person where they bear the same mobile number; every rule that asks
 * for two persons knows it.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class SamePersonTest {

  private static final String ORDER =
      """
      {"grantCode":"G-1","spentOn":"2026-03-01","amount":"100.00","category":"MATERIALS","payee":"%s","purpose":"试制用料",
       "voucherNo":"记-12","key":"order-%s"}
      """;

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    clock.set(SmallDistrict.TODAY);
    BothBodies.insert();
    Situations.insert(
        """
        INSERT INTO boost_grant (id, code, studio_id, clause, occasion, amount_fen, granted_on, recorded_at)
        VALUES (1, 'G-1', 1, 'BDA-26.1', 'R1', 20000000, '2025-06-01', NOW(6))
        """);
    Situations.insert(
        """
        INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at)
        VALUES (1, 1, 1, 'INSTALMENT', '2025-06-02', 'paid-1', NOW(6))
        """);
    Situations.insert(
        "INSERT INTO posting (entry_id, grant_id, account, amount_fen) VALUES (1, 1, 'FUNDS', 20000000), (1, 1, 'PAYER:BDA_UNION', -20000000)");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  private Visitor withMobile(String login, String number) {
    Visitor person = visitors.signedIn(login);
    person.get("/me");
    Page kept = person.post("/me/mobile", Map.of("mobile", number));
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
    return person;
  }

  private static long id(Page answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return Long.parseLong(answer.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
  }

  @Test
  void the_same_mobile_number_is_the_same_person_for_money() {
    Visitor union = withMobile("union", "13912345678");
    long order =
        id(union.json("POST", "/api/v1/spending", ORDER.formatted("钢材行", "a-key-1"), "k-1"));
    Visitor other = withMobile("union2", "13912345678");
    String approve = "/api/v1/spending/" + order + "/approval";

    assertThat(other.json("POST", approve, "", "approve-1").status()).isEqualTo(422);
    withMobile("union2", "13912345679");
    assertThat(other.json("POST", approve, "", "approve-1").status()).isEqualTo(200);
  }

  @Test
  void the_same_mobile_number_is_the_same_person_for_verifying() {
    Visitor union = withMobile("union", "13912345678");
    long entry =
        id(
            union.json(
                "POST",
                "/api/v1/studios/S-1/outcomes",
                "{\"name\":\"夹具\",\"type\":\"TECH_RENOVATION\",\"innovationKind\":\"TECHNICAL\",\"formedOn\":\"2026-08-20\"}",
                "k-outcome-1"));
    Visitor other = withMobile("union2", "13912345678");
    String verify = "/api/v1/studios/S-1/outcomes/" + entry + "/verification";

    assertThat(other.json("POST", verify, "", "v-1").status()).isEqualTo(422);
    withMobile("union2", "13912345679");
    assertThat(other.json("POST", verify, "", "v-1").status()).isEqualTo(200);
  }

  @Test
  void an_equal_name_alone_warns_and_refuses_nothing() throws SQLException {
    SmallDistrict.execute("UPDATE account SET name = '沈 岚' WHERE login = 'union2'");
    long order =
        id(
            visitors
                .signedIn("union")
                .json("POST", "/api/v1/spending", ORDER.formatted("钢材行", "a-key-2"), "k-2"));
    Visitor other = visitors.signedIn("union2");
    assertThat(other.get("/studios/S-1/money/G-1/spending/" + order + "/decision").body())
        .contains("id=\"namesake\"");
    Page approved = other.json("POST", "/api/v1/spending/" + order + "/approval", "", "approve-2");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(approved.body()).contains("\"warnings\":[\"NAMESAKE\"]");
  }

  @Test
  void a_second_account_of_the_same_name_is_warned_of_and_made() {
    Visitor keeper = visitors.signedIn("security");
    keeper.get("/admin/accounts/new");
    Page made =
        keeper.post(
            "/admin/accounts/new",
            Map.of(
                "login", "shen.lan2", "name", "沈岚", "role", "UNIT_UNION", "organisation", "U-1"));
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body()).contains("id=\"namesakes\"");
  }

  @ParameterizedTest
  @CsvSource({"厂工会 二", "厂工会\u3000二", "' 厂工会二 '"})
  void the_payee_approves_nothing_however_the_name_is_spaced(String payee) {
    long order =
        id(
            visitors
                .signedIn("union")
                .json("POST", "/api/v1/spending", ORDER.formatted(payee, "a-key-3"), "k-3"));
    Page approved =
        visitors
            .signedIn("union2")
            .json("POST", "/api/v1/spending/" + order + "/approval", "", "approve-3");
    assertThat(approved.status()).isEqualTo(422);
  }

  @Test
  void the_payee_does_not_order_the_payment_either() {
    Page order =
        visitors
            .signedIn("union")
            .json("POST", "/api/v1/spending", ORDER.formatted("沈 岚", "a-key-4"), "k-4");
    assertThat(order.status()).isEqualTo(422);
    assertThat(order.body()).contains("\"payee\"");
  }

  @Test
  void the_trail_holds_the_whole_voucher_and_both_sides_of_each_decision() throws SQLException {
    Visitor union = visitors.signedIn("union");
    Visitor other = visitors.signedIn("union2");
    long order =
        id(union.json("POST", "/api/v1/spending", ORDER.formatted("钢材行", "a-key-5"), "k-5"));
    assertThat(changes("ORDER_SPENDING"))
        .contains("钢材行", "试制用料", "记-12", "MATERIALS", "2026-03-01", "10000", "RECORDED");

    other.json("POST", "/api/v1/spending/" + order + "/approval", "", "approve-5");
    assertThat(changes("APPROVE_SPENDING"))
        .contains("\"before\":\"RECORDED\"", "\"after\":\"APPROVED\"", "FUNDS");
    assertThat(column("detail", "APPROVE_SPENDING")).contains("钢材行", "记-12", "10000");
    union.json("POST", "/api/v1/spending/" + order + "/reversal?reason=wrong", "", "reverse-5");
    assertThat(changes("ORDER_REVERSAL")).contains("RECORDED", "wrong");
    other.json(
        "POST", "/api/v1/spending/" + order + "/reversal/approval", "", "approve-reversal-5");
    assertThat(changes("APPROVE_REVERSAL")).contains("RECORDED", "APPROVED", "FUNDS");
    assertThat(column("detail", "APPROVE_REVERSAL")).contains("钢材行", "10000");
  }

  private static String changes(String action) throws SQLException {
    return column("changes", action);
  }

  private static String column(String column, String action) throws SQLException {
    return SmallDistrict.column(
            "SELECT REPLACE(%s, '\": ', '\":') FROM audit_entry WHERE action = '%s'"
                .formatted(column, action))
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({"贺知微,贺 知微,true", "ＡＢ,ab,true", "贺知微,贺知徽,false", "' ','',false"})
  void names_are_compared_whatever_their_spaces_width_and_case(
      String one, String other, boolean same) {
    assertThat(Names.same(one, other)).isEqualTo(same);
  }
}
