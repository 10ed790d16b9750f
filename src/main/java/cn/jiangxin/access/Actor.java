package cn.jiangxin.access;

import java.security.Principal;
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
 * @param onlyFor the only permissions that are used, when a system acts in the person's name by a
 *     token; null when the person acts
 * @param tokenId that token; null when the person acts
 */
public record Actor(
    @Nullable Long accountId,
    String login,
    String name,
    Set<Assignment> assignments,
    @Nullable Set<Permission> onlyFor,
    @Nullable Long tokenId)
    implements Principal {

  /** The service's own work. */
  public static final Actor SERVICE = new Actor(null, "system", "系统", Set.of());

  /**
   * A role with the place where it holds.
   *
   * @param organisationId whose subtree; null when the role is for one studio
   * @param studioId the studio; null when the role is for a subtree
   */
  public record Assignment(Role role, @Nullable Long organisationId, @Nullable Long studioId) {}

  /** Somebody who acts with all permissions of the roles. */
  public Actor(@Nullable Long accountId, String login, String name, Set<Assignment> assignments) {
    this(accountId, login, name, assignments, null, null);
  }

  /** The name, as the platform asks for it of who is signed in. */
  @Override
  public String getName() {
    return name;
  }

  /** Whether any role of the person carries the permission; the service may do everything. */
  public boolean may(Permission permission) {
    return isService() || assignments.stream().anyMatch(a -> carries(a, permission));
  }

  private boolean carries(Assignment assignment, Permission permission) {
    return (onlyFor == null || onlyFor.contains(permission))
        && assignment.role().permissions().contains(permission);
  }

  /** The same person with those roles only that carry the permission. */
  public Actor asHolderOf(Permission permission) {
    Set<Assignment> carrying =
        assignments.stream().filter(a -> carries(a, permission)).collect(Collectors.toSet());
    return new Actor(accountId, login, name, carrying, onlyFor, tokenId);
  }

  /** Whether the account is the person's own. */
  public boolean owns(Account account) {
    return Long.valueOf(account.id()).equals(accountId);
  }

  /** Whether a system acts in the person's name. */
  public boolean isByToken() {
    return onlyFor != null;
  }

  /**
   * Where the person may do what the permission says: only the places of the roles that carry it.
   */
  public Scope scopeFor(Permission permission) {
    if (isService()) {
      return Scope.SERVICE;
    }
    Set<Assignment> carrying =
        assignments.stream().filter(a -> carries(a, permission)).collect(Collectors.toSet());
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
