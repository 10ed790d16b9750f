package cn.jiangxin.access;

import static cn.jiangxin.access.Permission.ADMINISTER;
import static cn.jiangxin.access.Permission.PRODUCE_REPORT;
import static cn.jiangxin.access.Permission.READ_MONEY;
import static cn.jiangxin.access.Permission.READ_REGISTRY;
import static cn.jiangxin.access.Permission.RECORD_DECISION;
import static cn.jiangxin.access.Permission.RECORD_MONEY;
import static cn.jiangxin.access.Permission.REGISTER_STUDIO;
import static cn.jiangxin.access.Permission.RUN_JOB;
import static cn.jiangxin.access.Permission.VERIFY_LEDGER;
import static cn.jiangxin.access.Permission.WRITE_LEDGER;

import java.util.Set;

/**
 * What a person is in the system (domain.md section 2); the permissions are those of the role,
 * nothing is inherited.
 */
public enum Role {
  /** Leads one studio and keeps its ledgers (BDA-22). */
  STUDIO_LEADER(Set.of(READ_REGISTRY, READ_MONEY, WRITE_LEDGER, PRODUCE_REPORT)),
  /**
   * Trade union of the unit: verifies the ledgers, keeps the unit's studios and their money
   * (BDA-21, 22.2, 27.2).
   */
  UNIT_UNION(
      Set.of(
          READ_REGISTRY,
          READ_MONEY,
          WRITE_LEDGER,
          VERIFY_LEDGER,
          REGISTER_STUDIO,
          RECORD_MONEY,
          PRODUCE_REPORT)),
  /** District or other upper union: recognises, reviews, decides (BDA-3, 17, 24, 32). */
  UPPER_UNION(
      Set.of(READ_REGISTRY, READ_MONEY, REGISTER_STUDIO, RECORD_DECISION, RUN_JOB, PRODUCE_REPORT)),
  /** Finance auditor: reads everything that bears on money, changes nothing (BDA-27.4). */
  FINANCE_AUDITOR(Set.of(READ_REGISTRY, READ_MONEY, PRODUCE_REPORT)),
  /** Runs the system and decides nothing. */
  ADMINISTRATOR(Set.of(ADMINISTER, RUN_JOB));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = permissions;
  }

  /** What the role may do inside its data scope. */
  public Set<Permission> permissions() {
    return permissions;
  }
}
