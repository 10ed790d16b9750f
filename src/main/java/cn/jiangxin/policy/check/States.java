package cn.jiangxin.policy.check;

/** States and overlays that findings name; the product's own words, not those of a notice. */
final class States {
  static final String ACTIVE = "ACTIVE";
  static final String RECTIFYING = "RECTIFYING";
  static final String RECOGNISED = "RECOGNISED";
  static final String REVIEW_OVERDUE = "reviewOverdue";
  static final String END_REVIEW_OVERDUE = "endReviewOverdue";
  static final String RECTIFICATION_OVERDUE = "rectificationOverdue";
  static final String LEADER_VACANT = "leaderVacant";
  static final String RENAMED = "renamed";
  static final String CERTIFIED = "CERTIFIED";
  static final String EXPIRED = "EXPIRED";
  static final String REJECTED = "REJECTED";
  static final String CONDITION_LAPSED = "conditionLapsed";
  static final String REVOKED = "REVOKED";
  static final String REVOCATION_PROPOSED = "revocationProposed";
  static final String SANCTIONED = "sanctioned";
  static final String OVERDUE = "overdue";
  static final String VERIFIED = "VERIFIED";
  static final String IN_PUBLIC_NOTICE = "IN_PUBLIC_NOTICE";
  static final String OBJECTION_UPHELD = "OBJECTION_UPHELD";
  static final String AWARDED = "AWARDED";

  private States() {}
}
