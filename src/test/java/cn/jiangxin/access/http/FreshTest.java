package cn.jiangxin.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ASVS 7.5.3: money moves only for somebody who has proved a short while ago who they are. */
@MicronautTest(transactional = false)
@CleanDatabase
class FreshTest {
  private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");
  private static final Map<String, String> ENTERED = Map.of("purpose", "刀具 \"三\" 把", "amount", "1");

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject Router router;
  private Visitor visitor;

  @BeforeEach
  void somebody() {
    clock.set(NOON);
    Account account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
    visitor = visitors.anybody();
    visitor.get("/login");
    visitor.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
    visitor.get("/account");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void a_proof_is_good_for_less_than_fifteen_minutes() {
    clock.set(NOON.plusSeconds(15 * 60 - 1));
    assertThat(visitor.post("/sensitive", ENTERED).body()).startsWith("done");

    clock.set(NOON.plusSeconds(15 * 60));
    assertThat(visitor.post("/sensitive", ENTERED).status()).isEqualTo(403);
  }

  @Test
  void what_was_entered_is_carried_out_once_the_password_has_been_given() {
    clock.set(NOON.plusSeconds(20 * 60));
    Page asked = visitor.post("/sensitive", ENTERED);
    assertThat(asked.text()).contains("请确认身份");
    assertThat(asked.valueOf("purpose")).isEqualTo("刀具 &quot;三&quot; 把");
    assertThat(asked.body()).contains("action=\"/sensitive\"");

    assertThat(visitor.post("/sensitive", with("another password")).text()).contains("密码或验证码不正确");
    Page done = visitor.post("/sensitive", with(Visitors.PASSWORD));
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("purpose=刀具 \"三\" 把");

    clock.set(NOON.plusSeconds(34 * 60));
    assertThat(visitor.post("/sensitive", ENTERED).status()).isEqualTo(200);
  }

  private static Map<String, String> with(String password) {
    return Map.of("purpose", "刀具 \"三\" 把", "amount", "1", ProofNeededException.PASSWORD, password);
  }

  @Test
  void wrong_passwords_count_as_they_do_at_the_log_in() {
    clock.set(NOON.plusSeconds(20 * 60));
    for (int i = 0; i < 5; i++) {
      visitor.post("/sensitive", with("wrong password " + i));
    }
    assertThat(visitor.post("/sensitive", with(Visitors.PASSWORD)).status()).isEqualTo(403);
    clock.set(NOON.plusSeconds(21 * 60));
    assertThat(visitor.post("/sensitive", with(Visitors.PASSWORD)).status()).isEqualTo(200);
  }

  @Test
  void programs_prove_by_a_call_of_its_own() {
    clock.set(NOON.plusSeconds(20 * 60));
    visitor.json("/api/v1/session");
    Page refused = visitor.json("POST", "/sensitive/json", "{}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("请再次确认身份");

    assertThat(proof("another password").status()).isEqualTo(422);
    assertThat(proof(Visitors.PASSWORD).status()).isEqualTo(204);
    assertThat(visitor.json("POST", "/sensitive/json", "{}").status()).isEqualTo(200);
  }

  private Page proof(String password) {
    return visitor.json("POST", "/api/v1/session/proof", "{\"password\":\"" + password + "\"}");
  }

  @Test
  void every_route_that_moves_money_asks_for_it() {
    List<MethodBasedRouteInfo<?, ?>> writing =
        router
            .uriRoutes()
            .filter(route -> route instanceof MethodBasedRouteInfo)
            .filter(route -> route.getHttpMethod() != HttpMethod.GET)
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .<MethodBasedRouteInfo<?, ?>>map(FreshTest::methodBased)
            .filter(FreshTest::isOfMoney)
            .toList();

    assertThat(writing).hasSizeGreaterThanOrEqualTo(8);
    assertThat(writing).allMatch(route -> route.getTargetMethod().hasAnnotation(Fresh.class));
  }

  private static boolean isOfMoney(MethodBasedRouteInfo<?, ?> route) {
    String type = route.getTargetMethod().getDeclaringType().getName();
    return type.startsWith("cn.jiangxin.web.money.")
        || type.equals("cn.jiangxin.api.MoneyRecordApi");
  }

  private static MethodBasedRouteInfo<?, ?> methodBased(UriRouteInfo<?, ?> route) {
    return (MethodBasedRouteInfo<?, ?>) route;
  }
}
