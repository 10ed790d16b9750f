package cn.jiangxin.registry.fact;

import java.util.Locale;

/** What a person reports that no ledger proves; who may report which stands in the fact rules. */
public enum FactKind {
  /** A circumstance that may be a ground of revocation or a breach (BDA-29, 32). */
  GROUND,
  /** Whether a reported circumstance was found true. */
  GROUND_RESULT,
  /** What auditors found (BDA-27.3, 29.2, 29.3, 32.3). */
  AUDIT_FINDING,
  /** Whether the auditors' finding was found true. */
  AUDIT_RESULT,
  /** An audit of boost money (BDA-27.4). */
  AUDIT,
  /** An invitation to an event of the recognising bodies (BDA-15). */
  INVITATION,
  /** Whether the studio came, and if not, why. */
  ATTENDANCE,
  /** Support that the unit's union gave (BDA-21.2). */
  SUPPORT,
  /** An alliance that the studio belongs to (BDA-11). */
  ALLIANCE,
  /** An administrative penalty of a member (BDA-32.9). */
  PENALTY,
  /** A proposal to revoke the title (BDA-32.0). */
  PROPOSAL,
  /** One body's vote on such a proposal. */
  PROPOSAL_VOTE,
  /** The public notice before a recognition (BDA-16.3). */
  NOTICE,
  /** A sanction after a decision (BDA-29.6). */
  SANCTION,
  /** An honour of a member, and its withdrawal (BDA-19, 32.8). */
  HONOUR,
  /** A union's recommendation, before the bodies decide (BDA-16, 17, 24, 25.3; BJ24-J.14). */
  RECOMMENDATION,
  /** The enterprise's acceptance of a boosted project (BJ24-J.13). */
  ENTERPRISE_ACCEPTANCE,
  /** A union's acceptance of a boosted project (BJ24-J.13). */
  UNION_ACCEPTANCE,
  /** A paper handed in with an application (BJ24-P.11, J.14). */
  PAPER,
  /** The unit union's stamp on an application. */
  UNIT_STAMP,
  /** The upper union's stamp on an application. */
  UPPER_STAMP,
  /** The day on which the electronic copy of an application arrived (BJ24-P.14, J.17). */
  ELECTRONIC_COPY,
  /** The day on which the paper copy of an application arrived, and whether it is bound. */
  PAPER_COPY,
  /** A project put on the list of those proposed for an award (BJ24-J.15). */
  LISTING,
  /** The public notice of the proposed projects (BJ24-J.16). */
  BOOST_NOTICE,
  /** An objection raised during the public notice. */
  OBJECTION,
  /** Whether the objection was upheld. */
  OBJECTION_RESULT,
  /** An application for boost money taken back. */
  WITHDRAWAL,
  /** The money of a terminated project settled. */
  SETTLEMENT,
  /** Money for a boosted project beside the boost asked for (BJ24-J.11). */
  OTHER_MONEY,
  /** A payer's payment of a tranche (BJ24-J.13). */
  PAYMENT,
  /** The municipal union's finding on a patent claim (BJ24-P.12). */
  VERIFICATION,
  /** The payment of a patent boost (BJ24-P.13). */
  CLAIM_PAYMENT;

  /** Its name in addresses, e.g. audit-finding. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
