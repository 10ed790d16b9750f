package cn.jiangxin.api;

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
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void the_unit_grants_is_paid_spends_and_reverses_to_the_fen() {
    Visitor unit = paidGrant();

    Page spent = unit.json("POST", "/api/v1/spending", SPENDING);
    assertThat(spent.status()).as(spent.body()).isEqualTo(201);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":19876544");

    String reversal =
        "/api/v1/spending/" + spent.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1") + "/reversal";
    assertThat(unit.json("POST", reversal + "?reason=wrong", "", "back-1").status()).isEqualTo(200);
    assertThat(unit.json("/api/v1/grants").body()).contains("\"balance\":20000000");
    assertThat(Situations.number("SELECT SUM(amount_fen) FROM posting")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/grants", "/api/v1/instalments", "/api/v1/spending"})
  void the_same_request_twice_moves_money_once(String path) {
    Visitor unit = paidGrant();
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
    Page answer =
        paidGrant().json("POST", "/api/v1/spending", SPENDING.replace("MATERIALS", "BANQUET"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"category\"").contains("BDA-28.1");
  }

  @ParameterizedTest
  @CsvSource({"200000.00, 201", "200000.01, 422", "0.00, 422", "-1.00, 422", "1.005, 422"})
  void only_what_is_there_can_be_spent(String amount, int status) {
    Page answer = paidGrant().json("POST", "/api/v1/spending", SPENDING.replace("1234.56", amount));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"leader, 403", "leader4, 403", "district, 403", "auditor, 403", "system, 403"})
  void others_move_no_money(String login, int status) {
    paidGrant();
    Visitor other = visitors.signedIn(login);
    long postings = Situations.number("SELECT COUNT(*) FROM posting");

    assertThat(other.json("POST", "/api/v1/grants", GRANT).status()).isEqualTo(status);
    assertThat(other.json("POST", "/api/v1/instalments", INSTALMENT).status()).isEqualTo(status);
    assertThat(other.json("POST", "/api/v1/spending", SPENDING).status()).isEqualTo(status);
    assertThat(Situations.number("SELECT COUNT(*) FROM posting")).isEqualTo(postings);
  }

  @Test
  void a_studio_of_another_unit_is_granted_nothing() {
    Page answer =
        visitors.signedIn("union").json("POST", "/api/v1/grants", GRANT.replace("S-1", "S-3"));

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(Situations.number("SELECT COUNT(*) FROM boost_grant")).isZero();
  }

  private Visitor paidGrant() {
    Visitor unit = visitors.signedIn("union");
    Page granted = unit.json("POST", "/api/v1/grants", GRANT);
    assertThat(granted.status()).as(granted.body()).isEqualTo(201);
    Page paid = unit.json("POST", "/api/v1/instalments", INSTALMENT);
    assertThat(paid.status()).as(paid.body()).isEqualTo(201);
    return unit;
  }
}
