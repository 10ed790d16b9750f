package cn.jiangxin.access.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Holds back as {@link InPerson} says; lets nobody through by itself. */
@Singleton
final class InPersonRule implements SecurityRule<HttpRequest<?>> {

  @Override
  public int getOrder() {
    return SecuredAnnotationRule.ORDER - 3;
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean held =
        request
                .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
                .filter(route -> route.hasAnnotation(InPerson.class))
                .isPresent()
            && SignedIn.of(request).filter(session -> session.actor().isByToken()).isPresent();
    return Publishers.just(held ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
  }
}
