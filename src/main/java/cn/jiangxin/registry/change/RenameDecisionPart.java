package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.RenameDecision;
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
 * Decisions on applications for a new name after the leader left: one body alone approves or
 * refuses (BDA-23). With the approval the studio bears the new name; after a refusal the unit's
 * union may apply again.
 */
@Singleton
public final class RenameDecisionPart implements RegisterPart<Studio, RenameDecisionForm> {

  private final RenameDecisions decisions;
  private final LeaderTenures tenures;
  private final NamePart names;
  private final WhoVotes who;
  private final StudioHolders studios;

  RenameDecisionPart(
      RenameDecisions decisions,
      LeaderTenures tenures,
      NamePart names,
      WhoVotes who,
      StudioHolders studios) {
    this.decisions = decisions;
    this.tenures = tenures;
    this.names = names;
    this.who = who;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "rename-decision";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_DECISION;
  }

  @Override
  public List<Reason> check(
      RenameDecisionForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    Optional<LeaderTenure> tenure = open(form, holder);
    boolean renames = Boolean.TRUE.equals(form.approved()) && isGiven(form.name());
    FormChecks checks =
        new FormChecks()
            .that(tenure.isPresent(), Reason.at("tenure", "registry.check.noRename"))
            .that(replaced == null, Reason.at("tenure", "registry.check.renameKept"))
            .present("approved", form.approved())
            .required("ground", form.ground(), 300)
            .present("decidedOn", form.decidedOn())
            .happened("decidedOn", form.decidedOn(), today)
            .inOrder("decidedOn", filed(tenure), form.decidedOn())
            .optional("name", form.name(), 200)
            .optional("documentNo", form.documentNo(), 60);
    return checks.reasons().isEmpty() && renames
        ? names.check(name(form), holder, null, today)
        : checks.reasons();
  }

  private static @Nullable LocalDate filed(Optional<LeaderTenure> tenure) {
    return tenure.map(LeaderTenure::renameFiledOn).orElse(null);
  }

  private static boolean isGiven(@Nullable String name) {
    return name != null && !name.isBlank();
  }

  private static NameForm name(RenameDecisionForm form) {
    return new NameForm(form.name(), form.decidedOn());
  }

  /** The application that waits, if the form names one. */
  private Optional<LeaderTenure> open(RenameDecisionForm form, Studio holder) {
    List<RenameDecision> made = decisions.current(Set.of(holder.id()));
    return tenures.current(Set.of(holder.id())).stream()
        .filter(tenure -> Objects.equals(tenure.id(), form.tenure()))
        .filter(tenure -> tenure.renameFiledOn() != null && tenure.renameApprovedOn() == null)
        .filter(tenure -> made.stream().noneMatch(decision -> isOn(decision, tenure)))
        .findFirst();
  }

  /** An application filed after a refusal is a new one. */
  private static boolean isOn(RenameDecision decision, LeaderTenure tenure) {
    LocalDate filed = tenure.renameFiledOn();
    return decision.tenureId() == tenure.id()
        && filed != null
        && !filed.isAfter(decision.decidedOn());
  }

  @Override
  public List<Reason> refuse(
      Actor actor, RenameDecisionForm form, Studio holder, @Nullable Long replaced) {
    return who.refuseRename(actor, holder, "approved");
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    boolean approved = standing(id, holder).map(RenameDecisionForm::approved).orElse(false);
    return approved
        ? List.of(Reason.of("registry.check.renameKept"))
        : who.refuseRename(actor, holder, "reason");
  }

  @Override
  public long append(RenameDecisionForm f, Studio holder, Stamp stamp) {
    boolean approved = Boolean.TRUE.equals(f.approved());
    boolean renames = approved && isGiven(f.name());
    long tenure = Objects.requireNonNull(f.tenure());
    LocalDate day = Objects.requireNonNull(f.decidedOn());
    RenameDecision decision =
        new RenameDecision(
            0,
            holder.id(),
            tenure,
            approved,
            renames ? Objects.requireNonNull(f.name()).strip() : null,
            day,
            Objects.requireNonNull(f.ground()).strip(),
            f.documentNo());
    if (approved) {
      tenures.approveRename(tenure, holder.id(), day);
    }
    if (renames) {
      names.append(name(f), holder, stamp);
    }
    return decisions.append(decision, stamp);
  }

  @Override
  public Optional<RenameDecisionForm> standing(long id, Studio holder) {
    return decisions.current(Set.of(holder.id())).stream()
        .filter(decision -> decision.id() == id)
        .findFirst()
        .map(
            d ->
                new RenameDecisionForm(
                    d.tenureId(),
                    d.approved(),
                    d.name(),
                    d.decidedOn(),
                    d.reason(),
                    d.documentNo()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return decisions.voidRecord(id, holder.id(), stamp);
  }
}
