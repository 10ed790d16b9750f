package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.change.FormChecks;
import cn.jiangxin.registry.change.Holders;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.StudioHolders;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Claims to patent boosts; the unit's union files them, since it declares and stamps. */
@Singleton
public final class ClaimPart implements RegisterPart<Studio, ClaimForm> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,39}");

  private final PatentClaims claims;
  private final ClaimCodes codes;
  private final FactSubjects subjects;
  private final Projects projects;
  private final StudioHolders studios;

  ClaimPart(
      PatentClaims claims,
      ClaimCodes codes,
      FactSubjects subjects,
      Projects projects,
      StudioHolders studios) {
    this.claims = claims;
    this.codes = codes;
    this.subjects = subjects;
    this.projects = projects;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "claim";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.VERIFY_LEDGER;
  }

  @Override
  public List<Reason> check(ClaimForm f, Studio holder, @Nullable Long replaced, LocalDate today) {
    FormChecks checks =
        new FormChecks()
            .required("code", f.code(), 40)
            .present("planYear", f.planYear())
            .year("planYear", f.planYear())
            .present("member", f.member())
            .required("patentNumber", f.patentNumber(), 40)
            .required("patentKind", f.patentKind(), 20)
            .code("patentKind", f.patentKind(), codes.kinds())
            .required("patentOffice", f.patentOffice(), 20)
            .code("patentOffice", f.patentOffice(), codes.offices())
            .happened("grantAnnouncedOn", f.grantAnnouncedOn(), today)
            .present("inventorPosition", f.inventorPosition())
            .code("unitKind", f.unitKind(), codes.unitKinds())
            .code("industry", f.industry(), codes.industries())
            .present("claimedOn", f.claimedOn())
            .happened("claimedOn", f.claimedOn(), today);
    claimant(f, holder, checks);
    code(f, replaced, checks);
    return checks.reasons();
  }

  private void claimant(ClaimForm f, Studio holder, FormChecks checks) {
    Long member = f.member();
    Integer position = f.inventorPosition();
    checks
        .that(
            member == null
                || subjects.members(holder.id()).stream().anyMatch(known -> known.id() == member),
            Reason.at("member", "registry.check.unknownCode"))
        .that(
            position == null || (position >= 1 && position <= 99),
            Reason.at("inventorPosition", "fact.check.position"));
  }

  private void code(ClaimForm f, @Nullable Long replaced, FormChecks checks) {
    String code = f.code();
    if (code != null && !code.isBlank()) {
      checks
          .that(CODE.matcher(code).matches(), Reason.at("code", "access.organisation.code-form"))
          .that(
              !claims.isTaken(code, replaced) && projects.taken(Set.of(code)).isEmpty(),
              Reason.at("code", "registry.check.codeTaken"));
    }
  }

  @Override
  public long append(ClaimForm f, Studio holder, Stamp stamp) {
    return claims.append(
        new PatentClaim(
            0,
            holder.id(),
            Objects.requireNonNull(f.code()),
            Objects.requireNonNull(f.planYear()),
            Objects.requireNonNull(f.member()),
            Objects.requireNonNull(f.patentNumber()).strip(),
            Objects.requireNonNull(f.patentKind()),
            Objects.requireNonNull(f.patentOffice()),
            f.grantAnnouncedOn(),
            Objects.requireNonNull(f.inventorPosition()),
            f.serviceInvention(),
            f.appliedInProduction(),
            f.unitKind(),
            f.industry(),
            f.frontLine(),
            f.mutualAidCard(),
            Objects.requireNonNull(f.claimedOn())),
        stamp);
  }

  @Override
  public Optional<ClaimForm> standing(long id, Studio holder) {
    return claims.current(Set.of(holder.id())).stream()
        .filter(claim -> claim.id() == id)
        .findFirst()
        .map(ClaimPart::form);
  }

  private static ClaimForm form(PatentClaim c) {
    return new ClaimForm(
        c.code(),
        c.planYear(),
        c.memberId(),
        c.patentNumber(),
        c.patentKind(),
        c.patentOffice(),
        c.grantAnnouncedOn(),
        c.inventorPosition(),
        c.serviceInvention(),
        c.appliedInProduction(),
        c.unitKind(),
        c.industry(),
        c.frontLine(),
        c.mutualAidCard(),
        c.claimedOn());
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return claims.voidRecord(id, holder.id(), stamp);
  }
}
