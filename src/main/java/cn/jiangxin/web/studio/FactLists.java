package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.fact.ClaimPart;
import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactPart;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.registry.fact.FactRules;
import cn.jiangxin.registry.fact.FactTellers;
import cn.jiangxin.registry.fact.PatentClaim;
import cn.jiangxin.registry.fact.PatentClaims;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reported facts of one studio as its page lists them. */
@Singleton
class FactLists {

  private static final Set<FactKind> TOGETHER = Set.of(FactKind.ALLIANCE, FactKind.SUPPORT);

  private final FactBook book;
  private final PatentClaims claims;
  private final FactParts parts;
  private final ClaimPart claim;
  private final FactTellers tellers;
  private final Studios studios;

  FactLists(
      FactBook book,
      PatentClaims claims,
      FactParts parts,
      ClaimPart claim,
      FactTellers tellers,
      Studios studios) {
    this.book = book;
    this.claims = claims;
    this.parts = parts;
    this.claim = claim;
    this.tellers = tellers;
    this.studios = studios;
  }

  /** A fact, and whether the reader may correct and void it. */
  public record Line(ReportedFact fact, boolean mayChange) {}

  /** What was reported, the latest first. */
  List<Line> of(Studio studio, Actor actor) {
    Set<FactKind> may = kinds(studio, actor);
    return book.current(Set.of(studio.id())).stream()
        .map(fact -> new Line(fact, may.contains(fact.kind())))
        .toList();
  }

  /** The alliances that it belongs to and the support that it got, the latest first. */
  List<ReportedFact> together(Studio studio) {
    return book.current(Set.of(studio.id())).stream()
        .filter(fact -> TOGETHER.contains(fact.kind()))
        .sorted(Comparator.comparing(ReportedFact::on).reversed())
        .toList();
  }

  /** The kinds of facts that the reader may report of it. */
  List<FactKind> forms(Studio studio, Actor actor) {
    Set<FactKind> may = kinds(studio, actor);
    return parts.all().stream().map(part -> part.rule().kind()).filter(may::contains).toList();
  }

  /** What was reported, by the name by which findings refer to it. */
  Map<String, ReportedFact> byRef(Studio studio) {
    return book.current(Set.of(studio.id())).stream()
        .collect(Collectors.toMap(ReportedFact::ref, Function.identity(), (one, other) -> one));
  }

  /** Whether the reader may file claims of its members. */
  boolean mayClaim(Studio studio, Actor actor) {
    return studios.find(studio.code(), actor.scopeFor(claim.permission())).isPresent();
  }

  /** Claims to patent boosts of its members. */
  List<PatentClaim> claims(Studio studio) {
    return claims.current(Set.of(studio.id()));
  }

  private Set<FactKind> kinds(Studio studio, Actor actor) {
    Set<Permission> may = permissions(studio, actor);
    return tellers.kinds(actor, studio).stream()
        .filter(kind -> may.contains(FactRules.CURRENT.of(kind).permission()))
        .collect(Collectors.toSet());
  }

  private Set<Permission> permissions(Studio studio, Actor actor) {
    return parts.all().stream()
        .map(FactPart::permission)
        .distinct()
        .filter(actor::may)
        .filter(p -> studios.find(studio.code(), actor.scopeFor(p)).isPresent())
        .collect(Collectors.toSet());
  }
}
