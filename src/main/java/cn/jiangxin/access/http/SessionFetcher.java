package cn.jiangxin.access.http;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.LogInMethod;
import cn.jiangxin.access.SecondFactorDuty;
import cn.jiangxin.access.Session;
import cn.jiangxin.access.Sessions;
import cn.jiangxin.access.http.SignedIn.Owed;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Finds who a request comes from by the session's cookie, anew for every request. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  private final Sessions sessions;
  private final Accounts accounts;
  private final SecondFactorDuty duty;
  private final ExecutorService executor;

  SessionFetcher(
      Sessions sessions,
      Accounts accounts,
      SecondFactorDuty duty,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.duty = duty;
    this.executor = executor;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> token =
        PublicFiles.contain(request) || BearerToken.of(request).isPresent()
            ? Optional.empty()
            : SessionCookie.read(request);
    return Fetched.by(request, token, executor, found -> sessions.find(found).map(this::signedIn));
  }

  private SignedIn signedIn(Session session) {
    Actor actor = accounts.actor(session.account());
    return new SignedIn(
        actor,
        session.key(),
        session.csrfToken(),
        owed(session, actor),
        session.method(),
        session.provedAt());
  }

  /** Whoever came through the provider of identities needs no password here. */
  private Owed owed(Session session, Actor actor) {
    if (session.method() == LogInMethod.PASSWORD && session.account().mustChangePassword()) {
      return Owed.NEW_PASSWORD;
    }
    return duty.isDue(actor) ? Owed.SECOND_FACTOR : Owed.NOTHING;
  }
}
