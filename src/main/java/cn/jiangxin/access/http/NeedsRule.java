package cn.jiangxin.access.http;

import cn.jiangxin.access.Permission;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Lets a request through as {@link Needs} says. */
@Singleton
final class NeedsRule implements SecurityRule<HttpRequest<?>> {

  @Override
  public int getOrder() {
    return SecuredAnnotationRule.ORDER - 1;
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    return Publishers.just(
        needed(request).map(needed -> judge(request, needed)).orElse(SecurityRuleResult.UNKNOWN));
  }

  private static Optional<Permission[]> needed(HttpRequest<?> request) {
    return request
        .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
        .filter(route -> route.hasAnnotation(Needs.class))
        .map(route -> asked(route.getAnnotationMetadata()));
  }

  /** What the route itself asks stands in the place of what its controller asks. */
  private static Permission[] asked(AnnotationMetadata route) {
    AnnotationMetadata own = route.getDeclaredMetadata();
    return (own.hasAnnotation(Needs.class) ? own : route).enumValues(Needs.class, Permission.class);
  }

  private static SecurityRuleResult judge(HttpRequest<?> request, Permission[] needed) {
    Optional<SignedIn> session = SignedIn.of(request).filter(SignedIn::isFree);
    boolean allowed =
        session.filter(s -> Arrays.stream(needed).anyMatch(s.actor()::may)).isPresent();
    if (session.isPresent() && !allowed) {
      RefusedDeed.lacksPermission(request);
    }
    return allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED;
  }
}
