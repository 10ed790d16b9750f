package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.RenameDecisions;
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
 * The leaders of studios. The end of one's time is a statement of its own, with its reason; nobody
 * follows before it is made.
 */
@Singleton
public final class LeaderPart implements RegisterPart<Studio, LeaderForm> {

  private final LeaderTenures tenures;
  private final RenameDecisions renames;
  private final Leaders leaders;
  private final WhoVotes who;
  private final StudioHolders studios;

  LeaderPart(
      LeaderTenures tenures,
      RenameDecisions renames,
      Leaders leaders,
      WhoVotes who,
      StudioHolders studios) {
    this.tenures = tenures;
    this.renames = renames;
    this.leaders = leaders;
    this.who = who;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "leader";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.REGISTER_STUDIO;
  }

  @Override
  public List<Reason> check(
      LeaderForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    boolean ends = form.to() != null;
    boolean explained = form.endReason() != null && !form.endReason().isBlank();
    FormChecks checks =
        new FormChecks()
            .required("name", form.name(), 60)
            .present("from", form.from())
            .happened("from", form.from(), today)
            .plausible("to", form.to())
            .inOrder("to", form.from(), form.to())
            .code("endReason", form.endReason(), LeaderEnd.codes())
            .that(!ends || explained, Reason.at("endReason", "registry.check.endReasonNeeded"))
            .that(ends || !explained, Reason.at("to", "registry.check.endDayNeeded"))
            .happened("renameFiledOn", form.renameFiledOn(), today)
            .happened("renameApprovedOn", form.renameApprovedOn(), today)
            .inOrder("renameApprovedOn", form.renameFiledOn(), form.renameApprovedOn());
    return checks.reasons().isEmpty() && overlaps(form, holder, replaced)
        ? List.of(Reason.at("from", "registry.check.leaderThere"))
        : checks.reasons();
  }

  /** That a change of name was approved is recorded by the body that approves it alone (BDA-23). */
  @Override
  public List<Reason> refuse(Actor actor, LeaderForm form, Studio holder, @Nullable Long replaced) {
    LocalDate before =
        Optional.ofNullable(replaced)
            .flatMap(id -> standing(id, holder))
            .map(LeaderForm::renameApprovedOn)
            .orElse(null);
    return Objects.equals(before, form.renameApprovedOn())
        ? List.of()
        : who.refuseRename(actor, holder, "renameApprovedOn");
  }

  private boolean overlaps(LeaderForm form, Studio holder, @Nullable Long replaced) {
    DateRange days = new DateRange(form.from(), form.to());
    return tenures.current(Set.of(holder.id())).stream()
        .filter(other -> replaced == null || other.id() != replaced)
        .anyMatch(other -> other.when().overlaps(days));
  }

  @Override
  public long append(LeaderForm f, Studio holder, Stamp stamp) {
    LocalDate from = Objects.requireNonNull(f.from());
    long member = leaders.member(holder, Objects.requireNonNull(f.name()).strip(), from, stamp);
    LeaderTenure tenure =
        new LeaderTenure(
            0,
            holder.id(),
            member,
            new DateRange(from, f.to()),
            f.to() == null ? null : f.endReason(),
            f.canContinue(),
            f.renameFiledOn(),
            f.renameApprovedOn());
    long id = tenures.append(List.of(tenure), stamp).get(0).id();
    if (stamp.corrects() != null) {
      renames.carry(stamp.corrects(), id, holder.id());
    }
    return id;
  }

  @Override
  public Optional<LeaderForm> standing(long id, Studio holder) {
    return tenures.current(Set.of(holder.id())).stream()
        .filter(tenure -> tenure.id() == id)
        .findFirst()
        .map(
            t ->
                new LeaderForm(
                    leaders.name(holder, t.memberId()),
                    t.when().from(),
                    t.when().to(),
                    t.endReason(),
                    t.canContinue(),
                    t.renameFiledOn(),
                    t.renameApprovedOn()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return tenures.voidRecord(id, holder.id(), stamp);
  }
}
