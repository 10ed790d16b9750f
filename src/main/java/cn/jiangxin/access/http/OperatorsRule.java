package cn.jiangxin.access.http;

import cn.jiangxin.access.Permission;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.reactivestreams.Publisher;

/**
 * Opens the figures on the running service to those who keep it, and to a collector that carries
 * the configured token; without a configured token no collector gets in.
 */
@Singleton
@Replaces(SensitiveEndpointRule.class)
final class OperatorsRule extends SensitiveEndpointRule {
  private static final String BEARER = "Bearer ";

  private final String token;

  OperatorsRule(
      EndpointSensitivityProcessor endpoints, @Value("${jiangxin.metrics.token:}") String token) {
    super(endpoints);
    this.token = token;
  }

  @Override
  protected Publisher<SecurityRuleResult> checkSensitiveAnonymous(
      HttpRequest<?> request, ExecutableMethod<?, ?> method) {
    String sent = request.getHeaders().getAuthorization().orElse("");
    return answer(!token.isEmpty() && MessageDigest.isEqual(bytes(BEARER + token), bytes(sent)));
  }

  @Override
  protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
      HttpRequest<?> request, Authentication authentication, ExecutableMethod<?, ?> method) {
    return answer(
        SignedIn.of(request)
            .filter(SignedIn::isFree)
            .filter(session -> session.actor().may(Permission.KEEP_SYSTEM))
            .isPresent());
  }

  private static Publisher<SecurityRuleResult> answer(boolean allowed) {
    return Publishers.just(allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
