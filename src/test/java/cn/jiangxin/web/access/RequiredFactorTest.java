package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.Authenticator;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
@Property(
    name = "jiangxin.second-factor.required-roles",
    value = "SECURITY_ADMINISTRATOR,FINANCE_AUDITOR")
class RequiredFactorTest {
  private static final String FACTOR = "/account/second-factor";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @Test
  void a_role_that_asks_for_it_waits_until_it_is_set_up() {
    Visitor keeper = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    String account = "/admin/accounts/nobody/security";
    assertThat(keeper.get(account).location()).isEqualTo(FACTOR);
    assertThat(keeper.get("/account").location()).isEqualTo(FACTOR);
    assertThat(keeper.json("/api/v1/account/tokens").status()).isEqualTo(403);

    Page offered = keeper.get(FACTOR);
    Matcher secret = Pattern.compile("class=\"secret\">([^<]+)<").matcher(offered.body());
    assertThat(secret.find()).isTrue();
    String code = new Authenticator(secret.group(1)).at(clock.instant());
    keeper.post(FACTOR, Map.of("offer", offered.valueOf("offer"), "code", code));

    assertThat(keeper.get(account).status()).isEqualTo(404);
    assertThat(keeper.get("/account").status()).isEqualTo(200);
  }

  @Test
  void other_roles_do_not_wait() {
    assertThat(visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null).get("/account").status())
        .isEqualTo(200);
  }
}
