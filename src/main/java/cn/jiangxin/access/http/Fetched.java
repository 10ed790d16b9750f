package cn.jiangxin.access.http;

import cn.jiangxin.access.Permission;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Looks up who is behind a secret, off the threads that serve the network. */
final class Fetched {
  private Fetched() {}

  static Publisher<Authentication> by(
      HttpRequest<?> request,
      Optional<String> secret,
      ExecutorService executor,
      Function<String, Optional<SignedIn>> find) {
    return secret
        .<Publisher<Authentication>>map(
            token -> {
              Supplier<@Nullable Authentication> work = () -> attached(request, find.apply(token));
              return Publishers.fromCompletableFuture(
                  () ->
                      CompletableFuture.supplyAsync(PropagatedContext.wrapCurrent(work), executor));
            })
        .orElseGet(Publishers::empty);
  }

  /** Null, which a future may carry and a publisher then leaves out, if there is nobody. */
  private static @Nullable Authentication attached(
      HttpRequest<?> request, Optional<SignedIn> found) {
    found.ifPresent(session -> session.attachTo(request));
    return found.map(Fetched::authentication).orElse(null);
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
