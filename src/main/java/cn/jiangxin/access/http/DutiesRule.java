package cn.jiangxin.access.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Holds back whoever owes something, but for {@link BeforeDuties}; lets nobody through itself. */
@Singleton
final class DutiesRule implements SecurityRule<HttpRequest<?>> {

  @Override
  public int getOrder() {
    return SecuredAnnotationRule.ORDER - 2;
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean held =
        request
                .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
                .filter(DutiesRule::waits)
                .isPresent()
            && SignedIn.of(request).filter(session -> !session.isFree()).isPresent();
    return Publishers.just(held ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
  }

  private static boolean waits(MethodBasedRouteMatch<?, ?> route) {
    return !route.hasAnnotation(BeforeDuties.class)
        && List.of(route.stringValues(Secured.class)).contains(SecurityRule.IS_AUTHENTICATED);
  }
}
