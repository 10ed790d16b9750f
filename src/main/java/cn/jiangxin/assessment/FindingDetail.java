package cn.jiangxin.assessment;

import cn.jiangxin.policy.finding.Finding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a finding that is read as a whole, kept as JSON.
 *
 * @param shares payer code to fen
 */
@Serdeable
public record FindingDetail(
    List<Finding.Fact> facts,
    List<Finding.Missing> missing,
    List<Finding.Note> notes,
    Map<String, Long> shares,
    List<LocalDate> reminders) {

  /** Of a finding that has just been made. */
  public static FindingDetail of(Finding finding) {
    Map<String, Long> shares = new TreeMap<>();
    finding.shares().forEach((payer, amount) -> shares.put(payer, amount.fen()));
    return new FindingDetail(
        finding.facts(), finding.missing(), finding.notes(), shares, finding.reminders());
  }
}
