package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units as those whose records change; every studio of a unit feels it. */
@Singleton
final class UnitHolders implements Holders<Organisation> {

  private final Organisations organisations;
  private final Studios studios;
  private final Reassess reassess;
  private final BusinessClock clock;

  UnitHolders(
      Organisations organisations, Studios studios, Reassess reassess, BusinessClock clock) {
    this.organisations = organisations;
    this.studios = studios;
    this.reassess = reassess;
    this.clock = clock;
  }

  @Override
  public Optional<Organisation> seen(String code, Scope scope) {
    return organisations.find(code, scope).filter(found -> found.kind() == OrganisationKind.UNIT);
  }

  @Override
  public Optional<Organisation> find(String code, Scope scope) {
    return organisations
        .findForChange(code, scope)
        .filter(found -> found.kind() == OrganisationKind.UNIT);
  }

  @Override
  public Reason unknown() {
    return Reason.of("registry.refused.unknownUnit");
  }

  @Override
  public String codeOf(Organisation holder) {
    return holder.code();
  }

  @Override
  public @Nullable Long studioOf(Organisation holder) {
    return null;
  }

  @Override
  public @Nullable Long unitOf(Organisation holder) {
    return holder.storedId();
  }

  @Override
  public RegisterChange change(
      Organisation holder,
      String part,
      @Nullable Long record,
      @Nullable Long voided,
      @Nullable String reason) {
    return new RegisterChange(null, holder.storedId(), part, record, voided, reason);
  }

  @Override
  public void reassess(Organisation holder) {
    List<Long> ids = studios.ofUnit(holder.storedId());
    if (!ids.isEmpty()) {
      reassess.on(clock.today(), ids);
    }
  }
}
