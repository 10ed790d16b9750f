package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Permission;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
@CleanDatabase
class ApiTokensTest {
  private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");
  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");
  private static final String NEW = "/account/tokens/new";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor district;
  private final String system = "人事系统";

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    clock.set(NOON);
    SmallDistrict.insert();
    district = visitors.signedIn("district");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void a_token_carries_the_permissions_chosen_and_no_others() {
    String token = made("READ_REGISTRY", "");

    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(200);
    assertThat(call(token, "/api/v1/grants").status()).isEqualTo(403);
    assertThat(call(token, "/api/v1/reports/compliance?format=XLSX").status()).isEqualTo(403);
    assertThat(district.json("/api/v1/grants").status()).isEqualTo(200);
  }

  @Test
  void a_token_to_write_a_ledger_does_not_read_it() {
    Visitor leader = visitors.signedIn("leader");
    Matcher secret = SECRET.matcher(make(leader, "WRITE_LEDGER", "").body());
    assertThat(secret.find()).isTrue();

    assertThat(call(secret.group(1), "/api/v1/studios/S-1/activities").status()).isEqualTo(403);
    assertThat(leader.json("/api/v1/studios/S-1/activities").status()).isEqualTo(200);
  }

  @Test
  void a_report_needs_the_right_to_read_what_stands_in_it() {
    String token = made("PRODUCE_REPORT", "");
    Situations.insert(
        """
        INSERT INTO boost_grant (code, studio_id, clause, occasion, amount_fen, granted_on, recorded_at)
        VALUES ('G-1', 1, 'BDA-26.1', 'R1', 20000000, '2025-06-01', NOW(6))
        """);

    assertThat(call(token, "/api/v1/reports/spending?grant=G-1&format=XLSX").status())
        .isEqualTo(404);
    assertThat(district.json("/api/v1/reports/spending?grant=G-1&format=XLSX").status())
        .isEqualTo(200);
  }

  @Test
  void a_token_reaches_the_place_chosen_and_no_other() {
    String everywhere = made("READ_REGISTRY", "");
    String unit = made("READ_REGISTRY", "U-1");

    assertThat(call(everywhere, "/api/v1/studios/S-3").status()).isEqualTo(200);
    assertThat(call(unit, "/api/v1/studios/S-1").status()).isEqualTo(200);
    assertThat(call(unit, "/api/v1/studios/S-3").status()).isEqualTo(404);
    assertThat(call(everywhere, "/api/v1/studios/S-4").status()).isEqualTo(404);
  }

  @Test
  void a_place_of_others_is_refused_as_one_that_does_not_exist() {
    String refused = make(district, "READ_REGISTRY", "NONE").errorAt("organisation");
    Page foreign = make(district, "READ_REGISTRY", "U-3");

    assertThat(refused).isNotEmpty();
    assertThat(foreign.errorAt("organisation")).isEqualTo(refused);
    assertThat(Situations.number("SELECT COUNT(*) FROM api_token")).isZero();
  }

  @Test
  void a_token_does_not_reach_its_owner_s_account() {
    String token = made("READ_REGISTRY", "");

    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(200);
    assertThat(call(token, "/api/v1/session").status()).isEqualTo(403);
    assertThat(call(token, "/api/v1/account/sessions").status()).isEqualTo(403);
    assertThat(call(token, "/api/v1/account/tokens").status()).isEqualTo(403);
    assertThat(write(token, "POST", "/api/v1/session/proof", "{\"password\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(write(token, "DELETE", "/api/v1/session", "").status()).isEqualTo(403);
    assertThat(write(token, "DELETE", "/api/v1/account/tokens/1", "").status()).isEqualTo(403);
  }

  private Page write(String token, String method, String path, String body) {
    return visitors.anybody().sending("Idempotency-Key", "k-1").byToken(token, method, path, body);
  }

  @Test
  void the_audit_trail_tells_a_token_from_its_owner() {
    made("READ_REGISTRY", "U-1");
    assertThat(detail("MAKE_TOKEN"))
        .contains("\"place\":\"U-1\"", "\"expiresAt\":\"2026-10-15T12:00", "\"credential\":");
    Visitor leader = visitors.signedIn("leader");
    Matcher secret = SECRET.matcher(make(leader, "WRITE_LEDGER", "").body());
    assertThat(secret.find()).isTrue();
    long id = Situations.number("SELECT MAX(id) FROM api_token");

    Page recorded =
        write(
            secret.group(1),
            "POST",
            "/api/v1/studios/S-1/members",
            "{\"name\":\"秦小满\",\"role\":\"ORDINARY\",\"joinedOn\":\"2026-03-01\"}");
    assertThat(recorded.status()).isEqualTo(201);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%byCredential%:" + id + "%'"))
        .isPositive();
    leader.get("/account");
    leader.post("/account/tokens/" + id + "/revoke", Map.of());
    assertThat(detail("REVOKE_TOKEN")).contains("\"credential\":" + id);
  }

  private static String detail(String action) {
    try {
      return SmallDistrict.column(
              "SELECT detail FROM audit_entry WHERE action = '%s' ORDER BY id DESC"
                  .formatted(action))
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_token_opens_no_page_and_no_session() {
    String token = made("READ_REGISTRY", "");
    Page page = visitors.anybody().getWith("/studios", "Authorization", "Bearer " + token);

    assertThat(page.status()).isEqualTo(303);
    assertThat(call(token, "/api/v1/studios").header("Set-Cookie")).doesNotContain("session");
  }

  @Test
  void a_token_needs_no_form_s_token_and_makes_no_other() {
    String token = made("READ_REGISTRY", "");

    Page answer =
        visitors
            .anybody()
            .byToken(
                token,
                "POST",
                "/api/v1/account/tokens",
                "{\"name\":\"x\",\"permissions\":[\"READ_REGISTRY\"],\"days\":1}");

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void a_token_is_good_to_its_last_second() {
    String token = made("READ_REGISTRY", "");

    clock.set(NOON.plus(Duration.ofDays(30)).minusSeconds(1));
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(200);
    clock.set(NOON.plus(Duration.ofDays(30)));
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(401);
  }

  @Test
  void a_token_has_no_more_than_its_owner_has_now() {
    String token = made("READ_REGISTRY", "");
    Situations.update(
        "UPDATE role_grant SET role = 'SECURITY_ADMINISTRATOR' WHERE account_id = 23");
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(403);

    Situations.update("UPDATE role_grant SET role = 'UPPER_UNION' WHERE account_id = 23");
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(200);
    Situations.update("UPDATE account SET disabled_at = NOW(6) WHERE id = 23");
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(401);
  }

  @Test
  void a_token_taken_back_opens_nothing_and_only_its_owner_takes_it() {
    String token = made("READ_REGISTRY", "");
    Matcher id =
        Pattern.compile("/account/tokens/(\\d+)/revoke").matcher(district.get("/account").body());
    assertThat(id.find()).isTrue();
    String revoke = "/account/tokens/" + id.group(1) + "/revoke";
    Visitor stranger = visitors.signedIn("union");
    stranger.get("/account");

    stranger.post(revoke, Map.of());
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(200);
    district.post(revoke, Map.of());
    assertThat(call(token, "/api/v1/studios").status()).isEqualTo(401);
  }

  @Test
  void it_is_shown_once_kept_as_a_digest_and_its_use_is_told() {
    String token = made("READ_REGISTRY", "");

    assertThat(token).startsWith("jiangxin_").hasSizeGreaterThan(45);
    assertThat(district.get("/account").body()).doesNotContain(token).contains("尚未使用", system);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM api_token WHERE token_hash = SHA2('" + token + "', 256)"))
        .isEqualTo(1);
    call(token, "/api/v1/studios");
    assertThat(district.get("/account").text()).contains("最近使用 2026-09-15 12:00");
    assertThat(Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'MAKE_TOKEN'"))
        .isEqualTo(1);
  }

  @Test
  void what_is_wrong_stands_at_its_field() {
    assertThat(make(district, "", "").errorAt("permissions")).isNotEmpty();
    assertThat(make(district, "KEEP_ACCOUNTS", "").errorAt("permissions")).isNotEmpty();
    assertThat(days("0").errorAt("days")).isNotEmpty();
    assertThat(days("367").errorAt("days")).isNotEmpty();
    assertThat(days("366").status()).isEqualTo(200);
  }

  private Page days(String days) {
    district.get(NEW);
    return district.post(NEW, Map.of("name", system, "permissions", "READ_REGISTRY", "days", days));
  }

  @Test
  void nobody_makes_a_token_in_another_s_name_and_who_made_an_old_one_is_told() {
    Visitor keeper = visitors.signedIn("security");
    String form = "/admin/accounts/district/security/tokens/new";
    assertThat(keeper.get("/admin/accounts/district/security").body()).doesNotContain(form);
    assertThat(keeper.get(form).status()).isIn(404, 405);
    Page refused =
        keeper.json(
            "POST",
            "/api/v1/accounts/district/tokens",
            "{\"name\":\"x\",\"permissions\":[\"READ_REGISTRY\"],\"days\":1}");
    assertThat(refused.status()).isIn(404, 405);
    assertThat(Situations.number("SELECT COUNT(*) FROM api_token")).isZero();

    old("READ_REGISTRY", 33);
    assertThat(district.get("/account").text()).contains("由宁思生成");
    Page list = keeper.json("/api/v1/accounts/district/tokens");
    assertThat(list.body()).contains("\"maker\":\"宁思\"");
    long id = Situations.number("SELECT MAX(id) FROM api_token");
    assertThat(keeper.json("DELETE", "/api/v1/accounts/district/tokens/" + id, "").status())
        .isEqualTo(204);
    assertThat(call("jiangxin_old", "/api/v1/studios").status()).isEqualTo(401);
  }

  private static void old(String permissions, long maker) {
    Situations.insert(
        """
        INSERT INTO api_token (account_id, token_hash, name, permissions, made_by, made_at, expires_at)
        VALUES (23, SHA2('jiangxin_old', 256), 'old', ?, ?, '2026-09-01', '2026-12-01')
        """,
        permissions,
        maker);
  }

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      names = {
        "APPROVE_SPENDING",
        "GRANT_MONEY",
        "RECORD_DECISION",
        "MOVE_UNIT",
        "AGREE_MOVE_IN",
        "RECOMMEND",
        "SCORE",
        "VERIFY_LEDGER",
        "PUBLISH_POLICY",
        "REVEAL_PERSONAL",
        "ERASE_PERSONAL",
        "KEEP_ORGANISATIONS",
        "KEEP_ACCOUNTS"
      })
  void what_a_person_does_in_person_no_token_carries(Permission permission) {
    assertThat(permission.isForTokens()).isFalse();
    assertThat(make(district, permission.name(), "").errorAt("permissions")).isNotEmpty();
    assertThat(district.get(NEW).body()).doesNotContain("value=\"" + permission + "\"");
  }

  @Test
  void an_older_token_loses_what_no_token_carries_any_more() {
    old("APPROVE_SPENDING,GRANT_MONEY,READ_REGISTRY,RECORD_DECISION", 23);

    assertThat(call("jiangxin_old", "/api/v1/studios").status()).isEqualTo(200);
    assertThat(call("jiangxin_old", "/api/v1/spending/waiting").status()).isEqualTo(403);
    assertThat(call("jiangxin_old", "/api/v1/votes/open").status()).isEqualTo(403);
    assertThat(write("jiangxin_old", "POST", "/api/v1/grants", "{}").status()).isEqualTo(403);
    assertThat(write("jiangxin_old", "POST", "/api/v1/spending/1/approval", "").status())
        .isEqualTo(403);
  }

  @Test
  void programs_make_list_and_take_them_back() {
    Page made =
        district.json(
            "POST",
            "/api/v1/account/tokens",
            "{\"name\":\"x\",\"permissions\":[\"READ_REGISTRY\"],\"days\":1}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body()).contains("\"token\":\"jiangxin_");
    Matcher id =
        Pattern.compile("\"id\":(\\d+)").matcher(district.json("/api/v1/account/tokens").body());
    assertThat(id.find()).isTrue();
    assertThat(district.json("DELETE", "/api/v1/account/tokens/" + id.group(1), "").status())
        .isEqualTo(204);
    assertThat(district.json("/api/v1/account/tokens").body()).isEqualTo("[]");
  }

  private String made(String permission, String organisation) {
    Matcher secret = SECRET.matcher(make(district, permission, organisation).body());
    assertThat(secret.find()).isTrue();
    return secret.group(1);
  }

  private Page make(Visitor who, String permission, String organisation) {
    who.get(NEW);
    return who.post(
        NEW,
        Map.of(
            "name", system, "permissions", permission, "organisation", organisation, "days", "30"));
  }

  private Page call(String token, String path) {
    return visitors.anybody().byToken(token, "GET", path, "");
  }
}
