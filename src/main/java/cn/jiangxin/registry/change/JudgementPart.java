package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Judgement;
import cn.jiangxin.studio.Judgements;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judgements of clauses that only people can judge. Who may record one follows from who decides
 * under the clause: the unit's union its own, the union above all others.
 */
@Singleton
public final class JudgementPart implements RegisterPart<Studio, JudgementForm> {

  private static final String UNIT_UNION = "UNIT_UNION";

  private final Judgements judgements;
  private final PackCodes codes;
  private final WhoVotes who;
  private final DecidingBodies bodies;
  private final StudioHolders studios;

  JudgementPart(
      Judgements judgements,
      PackCodes codes,
      WhoVotes who,
      DecidingBodies bodies,
      StudioHolders studios) {
    this.judgements = judgements;
    this.codes = codes;
    this.who = who;
    this.bodies = bodies;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "judgement";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.READ_REGISTRY;
  }

  @Override
  public Permission permission(JudgementForm form) {
    return clause(form.clause())
        .filter(clause -> clause.decides().contains(UNIT_UNION))
        .map(clause -> Permission.VERIFY_LEDGER)
        .orElse(Permission.RECORD_DECISION);
  }

  /** The clauses that somebody with the permission may judge. */
  public List<Clause> judgedWith(Permission permission) {
    return codes.judged().stream()
        .filter(
            clause ->
                clause.decides().contains(UNIT_UNION) == (permission == Permission.VERIFY_LEDGER))
        .toList();
  }

  private Optional<Clause> clause(@Nullable String id) {
    return codes.judged().stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  @Override
  public List<Reason> check(
      JudgementForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    Optional<Clause> clause = clause(form.clause());
    return new FormChecks()
        .that(clause.isPresent(), Reason.at("clause", "registry.check.notJudged"))
        .present("favourable", form.favourable())
        .required("judgedBy", form.judgedBy(), 60)
        .code("judgedBy", form.judgedBy(), clause.map(Clause::decides).orElse(List.of()))
        .present("judgedOn", form.judgedOn())
        .happened("judgedOn", form.judgedOn(), today)
        .required("grounds", form.grounds(), 500)
        .reasons();
  }

  /**
   * The judgement of a body that votes is recorded by a person of that body, that of experts by one
   * of the bodies that asked them.
   */
  @Override
  public List<Reason> refuse(
      Actor actor, JudgementForm form, Studio holder, @Nullable Long replaced) {
    boolean own = permission(form) == Permission.VERIFY_LEDGER;
    if (own || actor.accountId() == null || form.clause() == null) {
      return List.of();
    }
    if (!bodies.votes(form.judgedBy())) {
      return bodies
          .programmeOf(form.clause())
          .map(p -> who.refuseOpening(actor, new WhoVotes.Matter(holder, p), "judgedBy"))
          .orElse(List.of());
    }
    return who.bodies(actor, holder).contains(form.judgedBy())
        ? List.of()
        : List.of(new Reason("judgedBy", "votes.refused.not-your-body", List.of(), form.clause()));
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    return refuse(actor, standing(id, holder).orElseThrow(), holder, id);
  }

  @Override
  public long append(JudgementForm f, Studio holder, Stamp stamp) {
    Judgement judgement =
        new Judgement(
            0,
            holder.id(),
            Objects.requireNonNull(f.clause()),
            Boolean.TRUE.equals(f.favourable()),
            Objects.requireNonNull(f.judgedBy()),
            Objects.requireNonNull(f.judgedOn()),
            Objects.requireNonNull(f.grounds()).strip());
    return judgements.append(List.of(judgement), stamp).get(0).id();
  }

  @Override
  public Optional<JudgementForm> standing(long id, Studio holder) {
    return judgements.current(Set.of(holder.id())).stream()
        .filter(judgement -> judgement.id() == id)
        .findFirst()
        .map(
            j ->
                new JudgementForm(
                    j.clause(), j.favourable(), j.judgedBy(), j.judgedOn(), j.reason()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return judgements.voidRecord(id, holder.id(), stamp);
  }
}
