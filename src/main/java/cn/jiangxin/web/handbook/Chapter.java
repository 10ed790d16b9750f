package cn.jiangxin.web.handbook;

import cn.jiangxin.access.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A chapter of the handbook, for those who hold one of its roles. */
public enum Chapter {
  /** Leaders. */
  LEADER(Role.STUDIO_LEADER),
  /** Members. */
  MEMBER(Role.STUDIO_MEMBER),
  /** The union of a unit. */
  UNIT(Role.UNIT_UNION),
  /** Those who prepare the decisions of a union. */
  REVIEWER(Role.UPPER_REVIEWER),
  /** Unions above the unit and bureaus. */
  UNION(Role.UPPER_UNION, Role.MUNICIPAL_UNION, Role.SCIENCE_BUREAU),
  /** Experts. */
  EXPERT(Role.EXPERT),
  /** Auditors and audit committees. */
  AUDITOR(Role.FINANCE_AUDITOR, Role.AUDIT_COMMITTEE),
  /** The three administrators. */
  ADMINISTRATOR(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

  private final Set<Role> roles;

  Chapter(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** Its name in addresses and texts. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isFor(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  static Optional<Chapter> at(String path) {
    return Arrays.stream(values()).filter(chapter -> chapter.path().equals(path)).findFirst();
  }
}
