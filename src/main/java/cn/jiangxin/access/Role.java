package cn.jiangxin.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is in the system (domain.md section 2); what each may do stands in the permission
 * matrix, nothing is inherited.
 */
public enum Role {
  /** Leads one studio and keeps its ledgers (BDA-22). */
  STUDIO_LEADER,
  /** Works in one studio: reads it and drafts entries of its ledgers. */
  STUDIO_MEMBER,
  /**
   * Trade union of the unit: verifies the ledgers, keeps the unit's studios and their money,
   * recommends (BDA-21, 22.2, 27.2).
   */
  UNIT_UNION,
  /**
   * Prepares the decisions of a district or other upper union: checks, visits, reports; decides
   * nothing.
   */
  UPPER_REVIEWER,
  /** District or other upper union: recognises, reviews, decides, pays (BDA-3, 17, 24, 26, 32). */
  UPPER_UNION,
  /**
   * Science and technology bureau of the district: decides jointly with the union (BDA-3, 24, 32).
   */
  SCIENCE_BUREAU,
  /** Municipal union: decides and pays municipal boosts (BJ24-P, BJ24-J). */
  MUNICIPAL_UNION,
  /** Scores what is put before the experts (BDA-16, 24). */
  EXPERT,
  /**
   * Finance auditor: reads everything that bears on money, records audits, changes nothing
   * (BDA-27.4).
   */
  FINANCE_AUDITOR,
  /** Audit committee of the union: audits boost money beside the finance auditors (BDA-27.4). */
  AUDIT_COMMITTEE,
  /** Runs the system and keeps the organisations; decides nothing. */
  SYSTEM_ADMINISTRATOR,
  /** Keeps accounts, roles and personal data; decides nothing. */
  SECURITY_ADMINISTRATOR,
  /** Reads and verifies the audit trail; decides nothing. */
  AUDIT_ADMINISTRATOR;

  private static final Set<Role> ADMINISTRATORS =
      EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

  /** Whether it is one of the three administrators, who decide nothing and hold no role beside. */
  public boolean administers() {
    return ADMINISTRATORS.contains(this);
  }

  /** What the role may do inside its data scope. */
  public Set<Permission> permissions() {
    return PermissionMatrix.CURRENT.of(this);
  }
}
