package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.Authenticator;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class SecondFactorTest {
  private static final String FACTOR = "/account/second-factor";
  private static final Pattern SECRET = Pattern.compile("class=\"secret[^\"]*\">([^<]+)<");
  private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");
  private static final String REFUSED = "验证码不正确或已使用过，请输入最新的验证码。";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Account account;
  private Visitor visitor;
  private Authenticator phone;
  private List<String> recovery;

  @BeforeEach
  void somebody_with_a_second_factor() throws SQLException {
    TestDatabase.empty();
    clock.set(NOON);
    account = visitors.account(Role.SECURITY_ADMINISTRATOR, null);
    visitor = visitors.anybody();
    password(visitor);
    Page offered = visitor.get(FACTOR);
    phone = new Authenticator(secrets(offered).get(0));
    assertThat(confirm(offered, "000000").valueOf("offer")).isEqualTo(offered.valueOf("offer"));
    recovery = secrets(confirm(offered, phone.at(NOON)));
    clock.set(NOON.plusSeconds(60));
  }

  private Page confirm(Page offered, String code) {
    return visitor.post(FACTOR, Map.of("offer", offered.valueOf("offer"), "code", code));
  }

  @Test
  void nothing_is_kept_before_the_first_code_and_a_second_offer_changes_nothing() {
    Visitor other = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    Page offered = other.get(FACTOR);

    assertThat(Situations.number("SELECT COUNT(*) FROM second_factor")).isEqualTo(1);
    assertThat(
            confirm(offered, new Authenticator(secrets(offered).get(0)).at(clock.instant()))
                .status())
        .isEqualTo(422);
    assertThat(enter(now())).isEqualTo(303);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void the_password_alone_opens_nothing_the_code_does() {
    Visitor other = visitors.anybody();
    Page asked = password(other);

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.text()).contains("动态验证码");
    assertThat(other.cookie("jiangxin-session")).isEmpty();
    assertThat(code(other, asked, "000000").errorAt("code")).isEqualTo(REFUSED);
    assertThat(code(other, asked, now()).status()).isEqualTo(303);
    assertThat(other.get("/account").status()).isEqualTo(200);
  }

  @Test
  void a_code_is_taken_once_and_none_before_it() {
    assertThat(enter(phone.at(clock.instant().minusSeconds(30)))).isEqualTo(303);
    assertThat(enter(phone.at(clock.instant().minusSeconds(30)))).isEqualTo(422);
    assertThat(enter(now())).isEqualTo(303);
    assertThat(enter(now())).isEqualTo(422);
  }

  @Test
  void a_clock_half_a_minute_off_will_do_a_minute_will_not() {
    assertThat(enter(phone.at(clock.instant().plusSeconds(60)))).isEqualTo(422);
    assertThat(enter(phone.at(clock.instant().plusSeconds(30)))).isEqualTo(303);
  }

  @Test
  void a_recovery_code_is_taken_once() {
    assertThat(recovery).hasSize(10);
    assertThat(enter(recovery.get(3))).isEqualTo(303);
    assertThat(enter(recovery.get(3))).isEqualTo(422);
    assertThat(enter(recovery.get(4).toUpperCase(Locale.ROOT))).isEqualTo(303);
  }

  @Test
  void neither_secret_nor_recovery_codes_can_be_read_in_the_database() throws SQLException {
    String kept =
        String.join(
            " ",
            SmallDistrict.column("SELECT sealed_secret FROM second_factor").get(0),
            SmallDistrict.column("SELECT GROUP_CONCAT(code_hash) FROM recovery_code").get(0));

    recovery.forEach(code -> assertThat(kept).doesNotContain(code, code.replace("-", "")));
    assertThat(kept).hasSizeGreaterThan(600);
  }

  @Test
  void the_ticket_is_good_for_less_than_five_minutes() {
    Visitor slow = visitors.anybody();
    Page asked = password(slow);
    clock.set(NOON.plusSeconds(60 + 300));
    assertThat(code(slow, asked, now()).text()).contains("登录步骤已超时");

    Page again = password(slow);
    clock.set(NOON.plusSeconds(60 + 300 + 299));
    assertThat(code(slow, again, now()).status()).isEqualTo(303);
    Visitor forger = visitors.anybody();
    forger.get("/login");
    assertThat(forger.post("/login/code", Map.of("ticket", "made up", "code", "1")).status())
        .isEqualTo(422);
  }

  @Test
  void wrong_codes_lock_the_account_and_the_right_password_does_not_free_it() {
    for (int i = 0; i < 4; i++) {
      assertThat(enter("00000" + i)).isEqualTo(422);
    }
    Visitor other = visitors.anybody();
    Page asked = password(other);
    assertThat(asked.status()).isEqualTo(200);
    assertThat(code(other, asked, "000000").status()).isEqualTo(422);

    assertThat(code(other, asked, now()).status()).isEqualTo(422);
    assertThat(password(visitors.anybody()).status()).isEqualTo(422);

    clock.set(clock.instant().plusSeconds(60));
    assertThat(enter(now())).isEqualTo(303);
  }

  @Test
  void programs_send_the_code_along() {
    assertThat(json("").body()).contains("\"field\":\"code\"");
    assertThat(json("").status()).isEqualTo(401);
    assertThat(json(",\"code\":\"000000\"").status()).isEqualTo(401);
    assertThat(json(",\"code\":\"" + now() + "\"").status()).isEqualTo(200);
  }

  private Page json(String more) {
    return visitors
        .anybody()
        .json(
            "POST",
            "/api/v1/session",
            "{\"login\":\"%s\",\"password\":\"%s\"%s}"
                .formatted(account.login(), Visitors.PASSWORD, more));
  }

  @Test
  void one_s_own_second_factor_goes_against_a_code() {
    assertThat(remove("000000").status()).isEqualTo(422);
    assertThat(remove(now()).status()).isEqualTo(303);
    assertThat(password(visitors.anybody()).status()).isEqualTo(303);
  }

  @Test
  void wrong_codes_at_its_removal_lock_the_account_as_at_the_log_in() {
    for (int i = 0; i < 5; i++) {
      assertThat(remove("00000" + i).status()).isEqualTo(422);
    }
    assertThat(remove(now()).status()).isEqualTo(422);
    assertThat(password(visitors.anybody()).status()).isEqualTo(422);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'PROVE_IDENTITY_LOCKED'"))
        .isPositive();

    clock.set(clock.instant().plusSeconds(60));
    assertThat(remove(now()).status()).isEqualTo(303);
  }

  private Page remove(String code) {
    visitor.get(FACTOR);
    return visitor.post(FACTOR + "/remove", Map.of("code", code));
  }

  @Test
  void whoever_keeps_the_accounts_takes_away_what_was_lost_and_it_is_noted() {
    Visitor keeper = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    String security = "/admin/accounts/" + account.login() + "/security";
    keeper.get(security);

    assertThat(keeper.post(security + "/second-factor/reset", Map.of()).status()).isEqualTo(303);

    assertThat(visitor.get("/account").status()).isEqualTo(303);
    assertThat(password(visitors.anybody()).status()).isEqualTo(303);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'RESET_SECOND_FACTOR'"))
        .isEqualTo(1);
  }

  @Test
  void whoever_does_not_keep_the_accounts_cannot() {
    Visitor auditor = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    auditor.get("/account");
    String security = "/admin/accounts/" + account.login() + "/security";

    assertThat(auditor.post(security + "/second-factor/reset", Map.of()).status()).isEqualTo(403);
    assertThat(
            auditor
                .json("DELETE", "/api/v1/accounts/" + account.login() + "/second-factor", "")
                .status())
        .isEqualTo(403);
    assertThat(password(visitors.anybody()).status()).isEqualTo(200);
  }

  private int enter(String code) {
    Visitor other = visitors.anybody();
    return code(other, password(other), code).status();
  }

  private Page password(Visitor who) {
    who.get("/login");
    return who.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
  }

  private static Page code(Visitor who, Page asked, String code) {
    return who.post("/login/code", Map.of("ticket", asked.valueOf("ticket"), "code", code));
  }

  private String now() {
    return phone.at(clock.instant());
  }

  private static List<String> secrets(Page page) {
    return SECRET.matcher(page.body()).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
