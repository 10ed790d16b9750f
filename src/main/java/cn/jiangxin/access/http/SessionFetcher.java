package cn.jiangxin.access.http;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Session;
import cn.jiangxin.access.Sessions;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Finds who a request comes from by the session's cookie, anew for every request. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  private final Sessions sessions;
  private final Accounts accounts;
  private final ExecutorService executor;

  SessionFetcher(
      Sessions sessions,
      Accounts accounts,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.executor = executor;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> token =
        PublicFiles.contain(request) ? Optional.empty() : SessionCookie.read(request);
    return token.isEmpty()
        ? Publishers.empty()
        : Publishers.fromCompletableFuture(
            () -> CompletableFuture.supplyAsync(() -> find(request, token.get()), executor));
  }

  /**
   * Null, which a future may carry and a publisher then leaves out, if there is no such session.
   */
  private @Nullable Authentication find(HttpRequest<?> request, String token) {
    Optional<SignedIn> session = sessions.find(token).map(this::signedIn);
    session.ifPresent(found -> found.attachTo(request));
    return session.map(SessionFetcher::authentication).orElse(null);
  }

  private SignedIn signedIn(Session session) {
    return new SignedIn(
        accounts.actor(session.account()),
        session.key(),
        session.csrfToken(),
        session.account().mustChangePassword());
  }

  private static Authentication authentication(SignedIn session) {
    List<String> allowed =
        Arrays.stream(Permission.values())
            .filter(session.actor()::may)
            .map(Permission::name)
            .toList();
    return Authentication.build(session.actor().login(), allowed);
  }
}
