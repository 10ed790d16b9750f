package cn.jiangxin.access;

/** One thing that can be allowed; where it is allowed is the data scope's matter. */
public enum Permission {
  /** See studios, ledgers, findings and deadlines. */
  READ_REGISTRY,
  /** See grants, spending and vouchers. */
  READ_MONEY,
  /** Record, correct and void ledger entries; keep the venue and the rules of a studio. */
  WRITE_LEDGER,
  /** Verify ledger entries or send them back. */
  VERIFY_LEDGER,
  /** Register units and studios and change their master data. */
  REGISTER_STUDIO,
  /** Record recognitions, reviews and judgements. */
  RECORD_DECISION,
  /** Record grants, instalments and spending. */
  RECORD_MONEY,
  /** Produce and download reports. */
  PRODUCE_REPORT,
  /** Look at the jobs and start one now. */
  RUN_JOB,
  /** Keep organisations, accounts and roles. */
  ADMINISTER
}
