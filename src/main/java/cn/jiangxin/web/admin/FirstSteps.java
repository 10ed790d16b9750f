package cn.jiangxin.web.admin;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Role;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left to do before a new installation can be worked with. */
@Singleton
final class FirstSteps {
  private static final String NEW_ACCOUNT = AccountsController.PATH + "/new";

  private final Accounts accounts;
  private final Organisations organisations;

  FirstSteps(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /**
   * One of them.
   *
   * @param name its sentence's key, after {@code roles.step.}
   * @param link where it is done; null if by somebody else
   */
  public record Step(String name, boolean done, @Nullable String link) {}

  /** All of them in their order; none once all are done. */
  List<Step> all() {
    Set<Role> missing = accounts.missing(EnumSet.allOf(Role.class));
    List<Step> steps =
        List.of(
            administrator(Role.SYSTEM_ADMINISTRATOR, missing),
            administrator(Role.AUDIT_ADMINISTRATOR, missing),
            new Step("ORGANISATIONS", !organisations.none(), null),
            new Step("PEOPLE", !missing.containsAll(business()), NEW_ACCOUNT));
    return steps.stream().allMatch(Step::done) ? List.of() : steps;
  }

  private static Step administrator(Role role, Set<Role> missing) {
    return new Step(role.name(), !missing.contains(role), NEW_ACCOUNT + "?role=" + role);
  }

  private static Set<Role> business() {
    Set<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(Role::administers);
    return roles;
  }
}
