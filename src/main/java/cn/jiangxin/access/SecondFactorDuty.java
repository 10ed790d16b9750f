package cn.jiangxin.access;

import cn.jiangxin.access.second.SecondFactors;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who must sign in with a second factor: the holders of the configured roles; by default nobody.
 */
@Singleton
public class SecondFactorDuty {
  private final SecondFactors factors;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);

  SecondFactorDuty(
      SecondFactors factors,
      @Nullable @Value("${jiangxin.second-factor.required-roles}") List<Role> roles) {
    this.factors = factors;
    this.roles.addAll(roles == null ? List.of() : roles);
  }

  /** Whether the person holds such a role. */
  public boolean holds(Actor actor) {
    return !Collections.disjoint(roles, actor.roles());
  }

  /** Whether the person must set one up before anything else. */
  public boolean isDue(Actor actor) {
    Long account = actor.accountId();
    return account != null && holds(actor) && !factors.has(account);
  }
}
