package cn.jiangxin.studio;

import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import jakarta.inject.Singleton;

/**
 * When the entry of a member is corrected, what referred to the voided record refers to the new
 * one.
 */
@Singleton
public class MemberReplacement {

  private final MemberReplacementRows rows;
  private final PersonalNumbers numbers;

  MemberReplacement(MemberReplacementRows rows, PersonalNumbers numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  /**
   * Hands declarations, honours, leader's posts, attendance, inventorship, reported facts, claims
   * and personal numbers over to the new record.
   */
  public void handOver(long voided, long replacement) {
    rows.declarations(voided, replacement);
    rows.honours(voided, replacement);
    rows.tenures(voided, replacement);
    rows.activities(voided, replacement);
    rows.patents(voided, replacement);
    numbers.handOver(Owner.member(voided), Owner.member(replacement));
    rows.reportedFacts(voided, replacement);
    rows.patentClaims(voided, replacement);
  }
}
