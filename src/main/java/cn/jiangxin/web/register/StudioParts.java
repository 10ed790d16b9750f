package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds the studio and the part of its register that an address names. */
@Singleton
class StudioParts {

  private final List<PartPages<Studio, ?>> parts;
  private final Studios studios;

  StudioParts(
      VenuePages venues,
      DocumentPages documents,
      NamePages names,
      TypePages types,
      LeaderPages leaders,
      RecognitionPages recognitions,
      VotePages votes,
      JudgementPages judgements,
      Studios studios) {
    this.parts = List.of(venues, documents, names, types, leaders, recognitions, votes, judgements);
    this.studios = studios;
  }

  HttpResponse<?> at(
      Actor actor,
      String code,
      String part,
      BiFunction<PartPages<Studio, ?>, Spot, HttpResponse<?>> then) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Optional<Spot> spot = studios.find(code, scope).map(studio -> spot(studio, scope));
    Optional<PartPages<Studio, ?>> pages =
        parts.stream().filter(known -> known.path().equals(part)).findFirst();
    return spot.isPresent() && pages.isPresent()
        ? then.apply(pages.get(), spot.get())
        : HttpResponse.notFound();
  }

  private static Spot spot(Studio studio, Scope scope) {
    String base = "/studios/" + studio.code();
    return new Spot(
        studio.code(), studio.displayName(), base + "/register", base + "/profile", scope);
  }
}
