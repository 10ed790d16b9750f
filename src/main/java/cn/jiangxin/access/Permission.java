package cn.jiangxin.access;

import java.util.EnumSet;
import java.util.Set;

/** One thing that can be allowed; where it is allowed is the data scope's matter. */
public enum Permission {
  /** See studios, ledgers, findings and deadlines. */
  READ_REGISTRY,
  /** See grants, spending and vouchers. */
  READ_MONEY,
  /** Draft ledger entries, which another submits (domain.md section 7). */
  DRAFT_LEDGER,
  /** Record, correct and void ledger entries; keep the venue and the rules of a studio. */
  WRITE_LEDGER,
  /** Verify ledger entries or send them back. */
  VERIFY_LEDGER,
  /** Register units and studios and change their master data. */
  REGISTER_STUDIO,
  /**
   * Let a unit of one's own go over to another union, or take one in: the union that has it
   * proposes, the receiving one agrees, by two persons (BDA-26.3).
   */
  MOVE_UNIT,
  /** Take over the recorded history of the units below from a workbook. */
  MOVE_IN,
  /** Agree, as another body than the one that hands it in, to what is taken over. */
  AGREE_MOVE_IN,
  /** Report a fact that no ledger proves: a ground of revocation, an invitation, support given. */
  REPORT_FACT,
  /** Recommend a studio for recognition, selection or an award on behalf of its union. */
  RECOMMEND,
  /** Record what the own body has decided: recognitions, reviews, judgements, rectification. */
  RECORD_DECISION,
  /** Score what is put before the experts; never of the own unit. */
  SCORE,
  /** Grant boost money and pay its instalments, as the payer (BDA-26). */
  GRANT_MONEY,
  /** Record spending of a grant with its voucher. */
  RECORD_SPENDING,
  /** Approve spending that another person has recorded. */
  APPROVE_SPENDING,
  /** Record audits of boost money and their findings (BDA-27.4). */
  AUDIT_MONEY,
  /** Produce and download reports. */
  PRODUCE_REPORT,
  /** Publish changed parameters of a policy, as one of its issuing bodies (BDA-33). */
  PUBLISH_POLICY,
  /** See a masked personal number in full; each look is audited (domain.md A-74). */
  REVEAL_PERSONAL,
  /** Erase personal data whose time of keeping is over. */
  ERASE_PERSONAL,
  /** Search and export the audit trail, and verify it. */
  READ_AUDIT,
  /** Look at the jobs and start one now. */
  RUN_JOB,
  /** Keep organisations and their tree. */
  KEEP_ORGANISATIONS,
  /** Keep accounts, roles, sessions and tokens. */
  KEEP_ACCOUNTS,
  /** Keep the running system: policies of the directory, figures, settings. */
  KEEP_SYSTEM;

  /** What is a person's own word, or moves money, or shows and erases what people may not see. */
  private static final Set<Permission> IN_PERSON =
      EnumSet.of(
          VERIFY_LEDGER,
          MOVE_UNIT,
          AGREE_MOVE_IN,
          RECOMMEND,
          RECORD_DECISION,
          SCORE,
          GRANT_MONEY,
          APPROVE_SPENDING,
          PUBLISH_POLICY,
          REVEAL_PERSONAL,
          ERASE_PERSONAL,
          KEEP_ORGANISATIONS,
          KEEP_ACCOUNTS);

  /**
   * Whether a system may use it with a token. Tokens read and record; what is decided, approved,
   * paid, published, shown in full or erased is done by a person who has just proved who they are.
   */
  public boolean isForTokens() {
    return !IN_PERSON.contains(this);
  }
}
