package cn.jiangxin.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with roles, or the service itself.
 *
 * @param accountId the account; null for the service itself
 * @param name as shown in the audit trail
 * @param login log-in name
 */
public record Actor(
    @Nullable Long accountId, String login, String name, Set<Assignment> assignments) {

  /** The service's own work. */
  public static final Actor SERVICE = new Actor(null, "system", "系统", Set.of());

  /**
   * A role with the place where it holds.
   *
   * @param organisationId whose subtree; null when the role is for one studio
   * @param studioId the studio; null when the role is for a subtree
   */
  public record Assignment(Role role, @Nullable Long organisationId, @Nullable Long studioId) {}

  /** Whether any role of the person carries the permission; the service may do everything. */
  public boolean may(Permission permission) {
    return isService()
        || assignments.stream().anyMatch(a -> a.role().permissions().contains(permission));
  }

  /**
   * Where the person may do what the permission says: only the places of the roles that carry it.
   */
  public Scope scopeFor(Permission permission) {
    if (isService()) {
      return Scope.SERVICE;
    }
    Set<Assignment> carrying =
        assignments.stream()
            .filter(a -> a.role().permissions().contains(permission))
            .collect(Collectors.toSet());
    return Scope.of(
        carrying.stream()
            .map(Assignment::organisationId)
            .filter(id -> id != null)
            .collect(Collectors.toSet()),
        carrying.stream()
            .map(Assignment::studioId)
            .filter(id -> id != null)
            .collect(Collectors.toSet()));
  }

  /** The roles, each once. */
  public Set<Role> roles() {
    return assignments.stream()
        .map(Assignment::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private boolean isService() {
    return accountId == null;
  }
}
