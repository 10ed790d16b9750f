package cn.jiangxin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is recorded is found by any part of its text, by those who may see it. */
@MicronautTest(transactional = false)
@CleanDatabase
class SearchTest {

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject Reassess reassess;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    reassess.on(SmallDistrict.TODAY, Set.of(1L, 2L, 3L, 4L, 5L));
  }

  @ParameterizedTest
  @CsvSource({
    "创新工作, 韩澍创新工作室", // in the middle
    "澍, 韩澍创新工作室", // one character
    "传承, 精工传承工作室", // two
    "老刘, 老刘工作室", // a former name
    "s-1, S-1", // a code, in lower case
    "Ｓ－１, S-1", // full-width
    "分拣 向蓓, 向蓓分拣工作室", // two words, in any order
    "白云, 白云物流公司" // a unit
  })
  void what_is_recorded_is_found_by_a_part(String part, String whole) {
    assertThat(page("district", part).text()).contains(whole);
    assertThat(json("district", part).body()).contains(whole);
  }

  @Test
  void an_entry_is_found_as_soon_as_it_is_recorded_and_no_longer_when_it_is_voided() {
    for (LedgerSample ledger : LedgerSample.values()) {
      assertThat(
              visitors
                  .signedIn("leader")
                  .json(
                      "POST", "/api/v1/studios/S-1/" + ledger.path(), ledger.json(), "k-" + ledger)
                  .status())
          .isEqualTo(201);
    }

    assertThat(page("leader", "刃磨培").body()).contains("/studios/S-1/activities/");
    assertThat(page("leader", "换夹").body()).contains("/studios/S-1/outcomes/");
    assertThat(page("leader", "主轴").body()).contains("/studios/S-1/projects/");
    assertThat(page("leader", "祝融").body()).contains("/studios/S-1/mentorships/");
    assertThat(page("leader", "小满").body()).contains("/studios/S-1/members/");

    String found = page("leader", "刃磨培").body();
    String id = found.replaceAll("(?s).*/studios/S-1/activities/(\\d+).*", "$1");
    visitors
        .signedIn("leader")
        .json("DELETE", "/api/v1/studios/S-1/activities" + "/" + id + "?reason=twice", "{}");
    assertThat(page("leader", "刃磨培").body()).doesNotContain("/studios/S-1/activities/");
  }

  @Test
  void what_is_found_leads_to_the_page_that_shows_it() {
    visitors
        .signedIn("leader")
        .json("POST", "/api/v1/studios/S-1/activities", LedgerSample.ACTIVITIES.json(), "k");
    String address =
        page("district", "刃磨").body().replaceAll("(?s).*(/studios/S-1/activities/\\d+).*", "$1");

    assertThat(visitors.signedIn("district").get(address).text()).contains("刀具刃磨培训");
  }

  @Test
  void nothing_of_a_foreign_subtree_is_found() {
    assertThat(page("district", "安若").text()).contains("没有找到");
    assertThat(page("leader", "向蓓").text()).contains("没有找到");
    assertThat(page("leader4", "安若").text()).contains("安若窗口工作室");
    assertThat(page("district", "长河").text()).contains("没有找到");
  }

  @Test
  void a_percent_sign_is_no_wildcard() {
    assertThat(page("municipal", "百%工").text()).contains("没有找到");
    assertThat(page("municipal", "百分之%").text()).contains("百分之%工作室");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "·", "a b c d"})
  void a_question_that_asks_nothing_or_too_much_is_refused_at_the_field(String question) {
    Page page = page("district", question);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.errorAt("q")).isNotEmpty();
    assertThat(json("district", question).status()).isEqualTo(422);
  }

  @Test
  void numbers_of_vouchers_are_found_by_those_only_who_may_see_money() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO boost_grant (id, studio_id, code, clause, occasion, amount_fen, granted_on, recorded_at)"
            + " VALUES (1, 1, 'G-1', 'BDA-26.1', '', 100, '2026-01-01', NOW(6))",
        "INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at)"
            + " VALUES (1, 1, 1, 'SPENDING', '2026-02-01', 'k', NOW(6))",
        "INSERT INTO spending (id, entry_id, grant_id, studio_id, spent_on, amount_fen, category, payee, purpose, voucher_no,"
            + " recorded_at) VALUES (1, 1, 1, 1, '2026-02-01', 100, 'MATERIALS', 'P', 'P', 'PZ-2026-0317', NOW(6))");
    reassess.now(1);

    assertThat(page("auditor", "0317").body()).contains("PZ-2026-0317", "/studios/S-1/money");
    assertThat(page("member", "0317").body()).doesNotContain("PZ-2026-0317");
  }

  private Page page(String login, String question) {
    return visitors.signedIn(login).get("/search?q=" + encoded(question));
  }

  private Page json(String login, String question) {
    return visitors.signedIn(login).get("/api/v1/search?q=" + encoded(question));
  }

  private static String encoded(String question) {
    return URLEncoder.encode(question, StandardCharsets.UTF_8);
  }
}
