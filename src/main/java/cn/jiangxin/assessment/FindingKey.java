package cn.jiangxin.assessment;

/** What makes a finding this finding: subject, clause and period. */
record FindingKey(String subjectKind, String subjectCode, String clause, String period) {}
