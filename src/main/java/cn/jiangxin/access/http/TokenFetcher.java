package cn.jiangxin.access.http;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ApiTokens;
import cn.jiangxin.access.LogInMethod;
import cn.jiangxin.access.http.SignedIn.Owed;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Finds in whose name a system calls by its token, anew for every request. */
@Singleton
final class TokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  private final ApiTokens tokens;
  private final BusinessClock clock;
  private final ExecutorService executor;

  TokenFetcher(
      ApiTokens tokens,
      BusinessClock clock,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.tokens = tokens;
    this.clock = clock;
    this.executor = executor;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return Fetched.by(
        request,
        BearerToken.of(request),
        executor,
        token -> tokens.actor(token).map(this::signedIn));
  }

  private SignedIn signedIn(Actor actor) {
    return new SignedIn(actor, "", "", Owed.NOTHING, LogInMethod.PASSWORD, clock.time());
  }
}
