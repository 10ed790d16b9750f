package cn.jiangxin.policy.finding;

import java.util.Locale;

/** A sentence that explains a finding; its text, with arguments, is in the message bundles. */
public enum Remark {
  AWAITS_APPROVAL,
  AWAITS_JUDGEMENT,
  BACKDATED,
  BELOW_TARGET,
  CANCELLED_WITH_TITLE,
  DECLINED_BY_BODIES,
  EARLY_WARNING,
  FIRST_RECOGNITION_ONLY,
  JUDGED_BY,
  LATE_RE_REVIEW,
  LEDGER_ENTRIES,
  NAMED_AFTER,
  ONE_STAR_ONLY,
  PATENT_VIA_INVENTOR,
  PATENT_VIA_PATENTEE,
  PREFERRED_FOR_MUNICIPAL,
  PRODUCED_NOT_APPLIED,
  STUDIO_CANNOT_CONTINUE,
  TEXT_SILENT,
  TITLE_NOT_HELD,
  UNVERIFIED_OUTCOMES,
  WAIVED;

  private final String key = "policy.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Message key of the sentence. */
  public String key() {
    return key;
  }
}
