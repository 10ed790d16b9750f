package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.fact.ClaimPart;
import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactPart;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.registry.fact.FactRules;
import cn.jiangxin.registry.fact.PatentClaim;
import cn.jiangxin.registry.fact.PatentClaims;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reported facts of one studio as its page lists them. */
@Singleton
class FactLists {

  private final FactBook book;
  private final PatentClaims claims;
  private final FactParts parts;
  private final ClaimPart claim;
  private final Studios studios;

  FactLists(FactBook book, PatentClaims claims, FactParts parts, ClaimPart claim, Studios studios) {
    this.book = book;
    this.claims = claims;
    this.parts = parts;
    this.claim = claim;
    this.studios = studios;
  }

  /** A fact, and whether the reader may correct and void it. */
  public record Line(ReportedFact fact, boolean mayChange) {}

  /** What was reported, the latest first. */
  List<Line> of(Studio studio, Actor actor) {
    Set<Permission> may = permissions(studio, actor);
    return book.current(Set.of(studio.id())).stream()
        .map(fact -> new Line(fact, may.contains(permission(fact.kind()))))
        .toList();
  }

  /** The kinds of facts that the reader may report of it. */
  List<FactKind> forms(Studio studio, Actor actor) {
    Set<Permission> may = permissions(studio, actor);
    return parts.all().stream()
        .filter(part -> may.contains(part.permission()))
        .map(part -> part.rule().kind())
        .toList();
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

  private static Permission permission(FactKind kind) {
    return FactRules.CURRENT.of(kind).permission();
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
