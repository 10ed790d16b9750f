package cn.jiangxin.access;

/**
 * What an organisation is: a link of the union chain, or a body beside it (domain.md section 2).
 */
public enum OrganisationKind {
  /** The municipal union, at the top. */
  MUNICIPAL_UNION(Standing.CHAIN),
  /** A union directly above units; which sort it is, {@link UnionSort} says. */
  UPPER_UNION(Standing.CHAIN),
  /** An employing unit together with its union. */
  UNIT(Standing.CHAIN),
  /** Science and technology bureau, deciding jointly with the union beside it (BDA-3). */
  SCIENCE_BUREAU(Standing.BESIDE_UNION),
  /** Finance and audit bureau, auditing the union's boost money (BDA-27.4). */
  FINANCE_AUDIT_BUREAU(Standing.BESIDE_UNION),
  /** Audit committee of the union (BDA-27.4). */
  AUDIT_COMMITTEE(Standing.BESIDE_UNION),
  /** The experts whom a union asks (BDA-16, 24). */
  EXPERT_POOL(Standing.BESIDE_UNION),
  /** Service centre that checks and pays for a municipal union (SH23). */
  SERVICE_CENTRE(Standing.BESIDE_UNION),
  /** The national staff technical association. */
  CSTA(Standing.ALONE),
  /** A special committee of the association. */
  CSTA_COMMITTEE(Standing.BESIDE_ASSOCIATION);

  private enum Standing {
    CHAIN,
    BESIDE_UNION,
    BESIDE_ASSOCIATION,
    ALONE
  }

  private final Standing standing;

  OrganisationKind(Standing standing) {
    this.standing = standing;
  }

  /** Whether it is a union that units or other unions can be affiliated to. */
  public boolean isUnion() {
    return standing == Standing.CHAIN && this != UNIT;
  }

  /** Whether it stands beside an organisation whose subtree it sees, and above none. */
  public boolean standsBeside() {
    return standing == Standing.BESIDE_UNION || standing == Standing.BESIDE_ASSOCIATION;
  }

  /** Whether an organisation of this kind may stand beside one of the other. */
  public boolean mayStandBeside(OrganisationKind other) {
    return switch (standing) {
      case BESIDE_UNION -> other.isUnion();
      case BESIDE_ASSOCIATION -> other == CSTA;
      case CHAIN, ALONE -> false;
    };
  }
}
