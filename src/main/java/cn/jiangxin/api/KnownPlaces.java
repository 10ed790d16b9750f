package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.AskedPlaces;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells who asks for a place that is not there, instead of answering that nothing was found. */
@RequestScope
class KnownPlaces {

  private final AskedPlaces places;
  private final Answers answers;

  KnownPlaces(AskedPlaces places, Answers answers) {
    this.places = places;
    this.answers = answers;
  }

  /** The answer, or why there is none. */
  HttpResponse<?> asking(
      Actor actor,
      @Nullable String organisation,
      @Nullable String studio,
      Supplier<HttpResponse<?>> answer) {
    Optional<Reason> missing =
        places.missing(organisation, studio, actor.scopeFor(Permission.READ_REGISTRY));
    return missing.isPresent()
        ? answers.refused(HttpStatus.NOT_FOUND, List.of(missing.get()))
        : answer.get();
  }
}
