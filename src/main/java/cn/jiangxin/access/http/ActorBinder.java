package cn.jiangxin.access.http;

import cn.jiangxin.access.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands the person who is signed in to controller methods that take an {@link Actor}. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

  @Override
  public Argument<Actor> argumentType() {
    return Argument.of(Actor.class);
  }

  @Override
  public BindingResult<Actor> bind(
      ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
    Optional<Actor> actor = SignedIn.of(request).map(SignedIn::actor);
    return () -> actor;
  }
}
