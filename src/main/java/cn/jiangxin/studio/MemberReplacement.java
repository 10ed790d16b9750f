package cn.jiangxin.studio;

import jakarta.inject.Singleton;

/**
 * When the entry of a member is corrected, what referred to the voided record refers to the new
 * one.
 */
@Singleton
public class MemberReplacement {

  private final MemberReplacementRows rows;

  MemberReplacement(MemberReplacementRows rows) {
    this.rows = rows;
  }

  /**
   * Hands declarations, honours, leader's posts, attendance, inventorship, reported facts and
   * claims over to the new record.
   */
  public void handOver(long voided, long replacement) {
    rows.declarations(voided, replacement);
    rows.honours(voided, replacement);
    rows.tenures(voided, replacement);
    rows.activities(voided, replacement);
    rows.patents(voided, replacement);
    rows.reportedFacts(voided, replacement);
    rows.patentClaims(voided, replacement);
  }
}
