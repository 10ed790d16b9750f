package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.change.Holders;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.StudioHolders;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of reported fact as a part of the register. */
public final class FactPart implements RegisterPart<Studio, FactForm> {

  private final FactRule rule;
  private final FactKeeper keeper;
  private final FactChecks checks;
  private final FactTellers tellers;
  private final FactVotes votes;
  private final Revocations revocations;
  private final StudioHolders studios;

  FactPart(
      FactRule rule,
      FactKeeper keeper,
      FactChecks checks,
      FactTellers tellers,
      FactVotes votes,
      Revocations revocations,
      StudioHolders studios) {
    this.rule = rule;
    this.keeper = keeper;
    this.checks = checks;
    this.tellers = tellers;
    this.votes = votes;
    this.revocations = revocations;
    this.studios = studios;
  }

  /** Who may report it and what is asked. */
  public FactRule rule() {
    return rule;
  }

  @Override
  public String name() {
    return rule.kind().path();
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return rule.permission();
  }

  @Override
  public List<Reason> check(
      FactForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    return checks.check(rule, form, holder, replaced, today);
  }

  @Override
  public List<Reason> refuse(Actor actor, FactForm form, Studio holder, @Nullable Long replaced) {
    List<Reason> foreign = tellers.refuse(actor, rule, form, holder);
    if (!foreign.isEmpty()) {
      return foreign;
    }
    List<Reason> moving =
        Optional.ofNullable(replaced)
            .flatMap(id -> standing(id, holder))
            .map(before -> votes.refuseMoving(actor, rule.kind(), before, form))
            .orElse(List.of());
    return moving.isEmpty() ? votes.refuse(actor, rule.kind(), form, holder) : moving;
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    return standing(id, holder).map(said -> refuseVoid(actor, id, said, holder)).orElse(List.of());
  }

  private List<Reason> refuseVoid(Actor actor, long id, FactForm said, Studio holder) {
    List<Reason> foreign = tellers.refuse(actor, rule, said, holder);
    return foreign.isEmpty() ? votes.refuseVoid(actor, rule.kind(), id, said, holder) : foreign;
  }

  @Override
  public long append(FactForm form, Studio holder, Stamp stamp) {
    return keeper.append(rule.kind(), holder.id(), form, stamp);
  }

  @Override
  public void follow(Actor actor, FactForm form, Studio holder) {
    Long proposal = form.of();
    if (rule.kind() == FactKind.PROPOSAL_VOTE && proposal != null) {
      revocations.settle(actor, holder, proposal);
    }
  }

  @Override
  public Optional<FactForm> standing(long id, Studio holder) {
    return keeper.current(Set.of(holder.id())).stream()
        .filter(fact -> fact.kind() == rule.kind() && fact.id() == id)
        .findFirst()
        .map(ReportedFact::said);
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return keeper.voidRecord(rule.kind(), id, holder.id(), stamp);
  }
}
