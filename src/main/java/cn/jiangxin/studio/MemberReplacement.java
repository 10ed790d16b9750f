package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;

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
   * Hands declarations, honours, leader's posts, attendance and inventorship over to the new
   * record.
   */
  public void handOver(long voided, long replacement) {
    rows.declarations(voided, replacement);
    rows.honours(voided, replacement);
    rows.tenures(voided, replacement);
    rows.activities(voided, replacement);
    rows.patents(voided, replacement);
  }

  /** The same for many new records at once; each knows the record in whose place it stands. */
  public void handOver(Collection<Long> replacements) {
    if (!replacements.isEmpty()) {
      rows.declarationsOf(replacements);
      rows.honoursOf(replacements);
      rows.tenuresOf(replacements);
      rows.activitiesOf(replacements);
      rows.patentsOf(replacements);
    }
  }
}
