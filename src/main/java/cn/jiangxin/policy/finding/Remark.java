package cn.jiangxin.policy.finding;

import java.util.Locale;

/** A sentence that explains a finding; its text, with arguments, is in the message bundles. */
public enum Remark {
  AFTER_REFERENCE_DAY,
  AFTER_WINDOW,
  AWAITS_APPROVAL,
  AWAITS_JUDGEMENT,
  BACKDATED,
  BEFORE_WINDOW,
  BELOW_TARGET,
  CANCELLED_WITH_TITLE,
  DECLINED_BY_BODIES,
  EARLY_WARNING,
  FIRST_RECOGNITION_ONLY,
  GRADES_OF_LEVEL,
  JUDGED_BY,
  LATE_CLOSURE,
  LATE_RE_REVIEW,
  LEDGER_ENTRIES,
  LOWER_GRADE_FITS,
  NAMED_AFTER,
  NOTICE_NOT_OVER,
  NOT_BOUND,
  NO_LOWER_GRADE,
  ONE_STAR_ONLY,
  OUTSIDE_FOCUS,
  PATENT_VIA_INVENTOR,
  PATENT_VIA_PATENTEE,
  PAYMENTS_SUSPENDED,
  PREFERRED_FOR_MUNICIPAL,
  PRODUCED_NOT_APPLIED,
  RECOGNISED_ELSEWHERE,
  REDUCED_TO_CAP,
  STUDIO_CANNOT_CONTINUE,
  TEXT_SILENT,
  THIS_TITLE_ONLY,
  TITLE_NOT_HELD,
  UNVERIFIED_OUTCOMES,
  VERIFIER_TO_LOOK,
  WAIVED;

  private final String key = "policy.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Message key of the sentence. */
  public String key() {
    return key;
  }
}
