package cn.jiangxin.access.http;

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

/** What somebody tries and may not stands in the trail, without what was sent. */
@MicronautTest(transactional = false)
@CleanDatabase
class RefusedDeedTest {
  private static final String REVEAL = "/api/v1/studios/S-1/members/1/numbers/MOBILE/reveal";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void a_reveal_without_the_permission_is_told_in_json_and_on_the_page() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    Page refused = leader.json("POST", REVEAL, "{\"reason\":\"canary-4711\"}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(last())
        .isEqualTo(
            "leader|REFUSE_DEED|POST /api/v1/studios/{studio}/members/{id}/numbers/{kind}/re|REFUSED|127.0.0.1");
    assertThat(
            SmallDistrict.column("SELECT detail FROM audit_entry ORDER BY id DESC LIMIT 1").get(0))
        .contains(REVEAL, "access.refused.not-allowed");
    leader.get("/me");
    assertThat(
            leader
                .post(
                    "/studios/S-1/members/1/personal/MOBILE/reveal",
                    Map.of("reason", "canary-4711"))
                .status())
        .isEqualTo(403);
    assertThat(refusals()).isEqualTo(2);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE CONCAT_WS(' ', subject_code, detail) LIKE '%canary%'"))
        .isZero();
  }

  @Test
  void a_personal_number_in_the_address_stays_out_of_the_trail() {
    visitors
        .signedIn("leader")
        .json("POST", "/api/v1/accounts/11010119900307123X/mobile/reveal", "{\"reason\":\"x\"}");

    assertThat(refusals()).isEqualTo(1);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE CONCAT_WS(' ', subject_code, detail) LIKE '%19900307%'"))
        .isZero();
  }

  @Test
  void looking_where_one_may_not_and_input_that_is_wrong_are_not_told() {
    Visitor leader = visitors.signedIn("leader");

    assertThat(leader.json("/api/v1/audit").status()).isEqualTo(403);
    assertThat(leader.json("POST", "/api/v1/studios/S-1/activities", "{}", "key-1").status())
        .isEqualTo(422);
    assertThat(visitors.anybody().json("POST", REVEAL, "{}").status()).isEqualTo(401);
    assertThat(refusals()).isZero();
  }

  private static long refusals() {
    return Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'REFUSE_DEED'");
  }

  private static String last() throws SQLException {
    return SmallDistrict.column(
            "SELECT CONCAT_WS('|', login, action, subject_code, result, address) FROM audit_entry"
                + " ORDER BY id DESC LIMIT 1")
        .get(0);
  }
}
