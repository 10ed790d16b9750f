package cn.jiangxin.registry.fact;

import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.Seat;
import java.util.EnumSet;
import java.util.Set;

/** The body whose word a fact is, as the clauses name it (domain.md section 2.1). */
public enum Teller {
  /** The studio's own unit and its union. */
  UNIT(EnumSet.of(Role.UNIT_UNION)),
  /** The union to which the unit is affiliated, with no other between. */
  UPPER_UNION(EnumSet.of(Role.UPPER_UNION)),
  /** The municipal union above the unit. */
  MUNICIPAL_UNION(EnumSet.of(Role.MUNICIPAL_UNION)),
  /** A body that recognises the titles which the fact bears on. */
  RECOGNISER(EnumSet.noneOf(Role.class)),
  /** A body that accepts boosted projects. */
  ACCEPTOR(EnumSet.noneOf(Role.class)),
  /** The body that is said to have paid. */
  PAYER(EnumSet.noneOf(Role.class));

  private final Set<Role> roles;

  Teller(Set<Role> roles) {
    this.roles = roles;
  }

  /** Whether such a body may be one of the person's; empty roles: any that has the permission. */
  boolean maySpeak(Set<Role> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }

  /**
   * Whether the seat is such a body's.
   *
   * @param bodies codes of the bodies meant, where codes say it
   */
  boolean isAt(Seat seat, Set<String> bodies) {
    return switch (this) {
      case UNIT -> seat.kind() == OrganisationKind.UNIT;
      case UPPER_UNION -> seat.directlyAbove();
      case MUNICIPAL_UNION -> seat.kind() == OrganisationKind.MUNICIPAL_UNION;
      case RECOGNISER, ACCEPTOR, PAYER -> bodies.contains(seat.body());
    };
  }
}
