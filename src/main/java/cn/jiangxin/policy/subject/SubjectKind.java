package cn.jiangxin.policy.subject;

/** What kinds of things are judged. */
public enum SubjectKind {
  STUDIO,
  BOOST_PROJECT,
  PATENT_CLAIM,
  SHANGHAI_CLAIM,
  CSTA_APPLICATION,
  MEMBER_UNIT_QUOTA,
  ROUND,
  SPENDING
}
