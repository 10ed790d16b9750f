package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class SessionsTest {
  private static final Pattern END = Pattern.compile("/sessions/([0-9a-f]{16})/end");

  @Inject Visitors visitors;
  private Account account;
  private Visitor here;
  private Visitor phone;
  private Visitor tablet;

  @BeforeEach
  void somebody_on_three_devices() throws SQLException {
    TestDatabase.empty();
    account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
    here = logIn("Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0");
    phone = logIn("Mozilla/5.0 (Linux; Android 15) AppleWebKit Chrome/140.0 Mobile Safari/537");
    tablet = logIn("Something <b>else</b>");
  }

  private Visitor logIn(String device) {
    Visitor visitor = visitors.anybody().sending("User-Agent", device);
    visitor.get("/login");
    visitor.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
    return visitor;
  }

  @Test
  void the_page_tells_device_address_and_times() {
    Page page = here.get("/account");

    assertThat(page.text()).contains("Firefox · Linux 本设备", "Chrome · Android", "127.0.0.1");
    assertThat(page.body()).contains("Something &lt;b&gt;else").doesNotContain("<b>else");
    assertThat(handles(page)).hasSize(2);
  }

  @Test
  void ending_one_leaves_the_others() {
    String android = handles(phone.get("/account")).get(0);
    List<String> shown = handles(here.get("/account"));
    here.post("/account/sessions/" + shown.get(0) + "/end", Map.of());

    long alive =
        List.of(phone, tablet).stream().filter(v -> v.get("/account").status() == 200).count();
    assertThat(alive).isEqualTo(1);
    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(android).hasSize(16);
    assertThat(Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'END_SESSION'"))
        .isEqualTo(1);
  }

  @Test
  void ending_all_others_leaves_this_one() {
    here.get("/account");
    here.post("/account/sessions/end-others", Map.of());

    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(phone.get("/account").status()).isEqualTo(303);
    assertThat(tablet.get("/account").status()).isEqualTo(303);
  }

  @Test
  void nobody_ends_a_stranger_s_session_by_its_handle() {
    Visitor stranger = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    stranger.get("/account");

    stranger.post("/account/sessions/" + handles(here.get("/account")).get(0) + "/end", Map.of());

    assertThat(phone.get("/account").status()).isEqualTo(200);
    assertThat(tablet.get("/account").status()).isEqualTo(200);
    String sessions = "/api/v1/accounts/" + account.login() + "/sessions";
    assertThat(stranger.json(sessions).status()).isEqualTo(403);
    assertThat(stranger.json("DELETE", sessions, "").status()).isEqualTo(403);
  }

  @Test
  void whoever_keeps_the_accounts_sees_and_ends_them() {
    Visitor keeper = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    String security = "/admin/accounts/" + account.login() + "/security";
    assertThat(handles(keeper.get(security))).hasSize(3);

    keeper.post(security + "/sessions/end-others", Map.of());

    assertThat(here.get("/account").status()).isEqualTo(303);
    assertThat(phone.get("/account").status()).isEqualTo(303);
    assertThat(keeper.get(security).text()).contains("目前没有登录");
  }

  @Test
  void the_json_interface_lists_and_ends_them_too() {
    Page list = here.json("/api/v1/account/sessions");
    assertThat(list.body()).contains("\"address\":\"127.0.0.1\"", "\"handle\":\"");
    assertThat(list.body()).doesNotContain("csrf", "token");
    here.json("/api/v1/session");

    String handle = handles(here.get("/account")).get(0);
    assertThat(here.json("DELETE", "/api/v1/account/sessions/" + handle, "").status())
        .isEqualTo(204);
    assertThat(handles(here.get("/account"))).hasSize(1);
  }

  @Test
  void a_closed_account_is_out_everywhere_at_once() {
    Situations.update("UPDATE account SET disabled_at = NOW(6) WHERE id = " + account.id());

    assertThat(here.get("/account").status()).isEqualTo(303);
    assertThat(phone.json("/api/v1/session").status()).isEqualTo(401);
  }

  private static List<String> handles(Page page) {
    return END.matcher(page.body()).results().map(found -> found.group(1)).toList();
  }
}
