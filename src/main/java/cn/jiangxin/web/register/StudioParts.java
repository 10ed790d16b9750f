package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.registry.fact.FactTellers;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
      SetAsidePages setAsides,
      RenameDecisionPages renames,
      JudgementPages judgements,
      ClaimPages claims,
      FactParts facts,
      FactOffers offers,
      FactTellers tellers,
      Studios studios) {
    List<PartPages<Studio, ?>> own =
        List.of(
            venues,
            documents,
            names,
            types,
            leaders,
            recognitions,
            votes,
            setAsides,
            renames,
            judgements,
            claims);
    Stream<PartPages<Studio, ?>> reported =
        facts.all().stream().map(part -> new FactPages(part, offers, tellers));
    this.parts = Stream.concat(own.stream(), reported).toList();
    this.studios = studios;
  }

  HttpResponse<?> at(
      Actor actor,
      String code,
      String part,
      BiFunction<PartPages<Studio, ?>, Spot, HttpResponse<?>> then) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Optional<Studio> studio = studios.find(code, scope);
    Optional<PartPages<Studio, ?>> pages =
        parts.stream().filter(known -> known.path().equals(part)).findFirst();
    return studio.isPresent() && pages.isPresent()
        ? then.apply(pages.get(), spot(studio.get(), pages.get(), scope))
        : HttpResponse.notFound();
  }

  private static Spot spot(Studio studio, PartPages<Studio, ?> pages, Scope scope) {
    String base = "/studios/" + studio.code();
    return new Spot(
        studio.code(), studio.displayName(), base + "/register", base + pages.back(), scope);
  }
}
