package cn.jiangxin.assessment;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Reads the policy packs anew while the service runs. */
@Singleton
public class ReloadPolicies {

  private final Policies policies;
  private final PolicyVersions versions;
  private final SubjectRows subjects;
  private final AuditTrail trail;
  private final BusinessClock clock;

  ReloadPolicies(
      Policies policies,
      PolicyVersions versions,
      SubjectRows subjects,
      AuditTrail trail,
      BusinessClock clock) {
    this.policies = policies;
    this.versions = versions;
    this.subjects = subjects;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Reads them; every studio then counts as due for judging.
   *
   * @return how many schemes there are now, or the mistake for which the old packs stay
   */
  @Transactional
  public Result<Integer> reload(Actor actor) {
    if (!actor.may(Permission.KEEP_SYSTEM)) {
      return Result.refused(Reason.of("assess.reload.not-allowed"));
    }
    Result<PolicyCatalogue> result = policies.reload();
    if (result instanceof Result.Refused<PolicyCatalogue> refused) {
      return Result.refused(refused.reasons());
    }
    int count = policies.catalogue().schemes().size();
    versions.changed();
    subjects.dueFrom(clock.today());
    trail.append(actor, "RELOAD_POLICIES", "SCHEME", "ALL", null, Map.of("schemes", count));
    return Result.done(count);
  }
}
