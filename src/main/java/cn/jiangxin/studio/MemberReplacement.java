package cn.jiangxin.studio;

import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

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

  /**
   * The same for many records at once.
   *
   * @param records the new record by the voided one in whose place it stands
   */
  public void handOver(Map<Long, Long> records) {
    if (!records.isEmpty()) {
      Collection<Long> replacements = records.values();
      rows.declarationsOf(replacements);
      rows.honoursOf(replacements);
      rows.tenuresOf(replacements);
      rows.activitiesOf(replacements);
      rows.patentsOf(replacements);
      rows.reportedFactsOf(replacements);
      rows.patentClaimsOf(replacements);
      numbers.handOver(Owner.Kind.MEMBER, records);
    }
  }
}
