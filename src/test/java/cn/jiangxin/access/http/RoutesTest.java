package cn.jiangxin.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.MediaType;
import io.micronaut.security.annotation.Secured;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.metrics.token", value = "a-collector-s-own-secret")
class RoutesTest {
  @Inject Visitors visitors;
  @Inject Router router;

  @Test
  void every_route_says_who_may_use_it() {
    assertThat(own("cn.jiangxin."))
        .hasSizeGreaterThan(30)
        .allMatch(
            route ->
                route.getTargetMethod().hasAnnotation(Needs.class)
                    || route.getTargetMethod().hasStereotype(Secured.class));
  }

  @Test
  void every_page_is_given_to_whoever_asks_for_a_page() {
    assertThat(own("cn.jiangxin.web."))
        .filteredOn(
            route -> !route.getTargetMethod().getDeclaringType().getName().contains("Troubles"))
        .allMatch(route -> route.doesProduce(MediaType.TEXT_HTML_TYPE));
  }

  private List<MethodBasedRouteInfo<?, ?>> own(String rooms) {
    return router
        .uriRoutes()
        .filter(route -> route instanceof MethodBasedRouteInfo)
        .<MethodBasedRouteInfo<?, ?>>map(RoutesTest::methodBased)
        .filter(
            route ->
                route
                    .getTargetMethod()
                    .getDeclaringType()
                    .getPackageName()
                    .concat(".")
                    .startsWith(rooms))
        .toList();
  }

  private static MethodBasedRouteInfo<?, ?> methodBased(UriRouteInfo<?, ?> route) {
    return (MethodBasedRouteInfo<?, ?>) route;
  }

  @Test
  void health_is_open_and_names_nothing_of_the_inside() {
    Page health = visitors.anybody().json("/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void figures_are_given_to_administrators_and_to_the_collector() {
    assertThat(visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, null).get("/prometheus").body())
        .contains("jvm_memory_used_bytes");
    assertThat(collector("Bearer a-collector-s-own-secret").status()).isEqualTo(200);

    assertThat(visitors.loggedInAs(Role.FINANCE_AUDITOR, null).get("/prometheus").status())
        .isEqualTo(403);
    assertThat(collector("Bearer a-collector-s-other-secret").status()).isEqualTo(401);
    assertThat(collector("").status()).isEqualTo(401);
    assertThat(visitors.anybody().get("/prometheus").location()).startsWith("/login");
  }

  private Page collector(String authorization) {
    Visitor collector = visitors.anybody();
    return authorization.isEmpty()
        ? collector.getWith("/prometheus", "Accept", "text/plain")
        : collector.getWith("/prometheus", "Accept", "text/plain", "Authorization", authorization);
  }
}
