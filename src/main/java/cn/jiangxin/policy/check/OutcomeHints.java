package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.SharedNumbers;
import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Patent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What in the outcome ledger deserves a look before an outcome is believed (BDA-32.5). */
final class OutcomeHints {
  private OutcomeHints() {}

  /**
   * Something to look at.
   *
   * @param since since when it has been there to be seen
   */
  record Hint(String what, String ref, Remark remark, LocalDate since) {

    /** As a list of such things names it. */
    String named() {
      return what.replaceAll("[\\s,]", "");
    }
  }

  static List<Hint> of(Matter matter) {
    List<Hint> hints = new ArrayList<>(0);
    Set<String> numbers = new HashSet<>();
    LocalDate established = matter.studio().establishedOn();
    for (Outcome outcome : matter.studio().outcomes()) {
      if (matter.asOf().reached(outcome.formedOn())) {
        if (established != null && outcome.formedOn().isBefore(established)) {
          add(hints, outcome, outcome.title(), Remark.OUTCOME_BEFORE_STUDIO);
        }
        if (outcome.patent() != null) {
          patent(matter, outcome, outcome.patent(), numbers, hints);
        }
      }
    }
    return hints;
  }

  private static void patent(
      Matter matter, Outcome outcome, Patent patent, Set<String> numbers, List<Hint> hints) {
    if (!numbers.add(SharedNumber.PATENT.plain(patent.number()))) {
      add(hints, outcome, patent.number(), Remark.PATENT_TWICE);
    }
    elsewhere(matter, patent, hints);
    if (!PatentNumbers.isPlausible(patent.number())) {
      add(hints, outcome, patent.number(), Remark.PATENT_NUMBER_WRONG);
    }
    LocalDate invalidated = patent.invalidatedOn();
    if (invalidated != null && matter.asOf().reached(invalidated)) {
      hints.add(new Hint(patent.number(), ref(outcome), Remark.PATENT_INVALIDATED, invalidated));
    }
  }

  /**
   * Since both entries have been there: before, there was nothing to notice. Said once however many
   * studios enter it.
   */
  private static void elsewhere(Matter matter, Patent patent, List<Hint> hints) {
    String ref = SharedNumbers.ref(SharedNumber.PATENT, patent.number());
    SharedNumbers.of(matter, SharedNumber.PATENT, patent.number()).stream()
        .map(Elsewhere::on)
        .max(Comparator.naturalOrder())
        .ifPresent(
            last -> hints.add(new Hint(patent.number(), ref, Remark.PATENT_ELSEWHERE, last)));
  }

  private static void add(List<Hint> hints, Outcome outcome, String what, Remark remark) {
    hints.add(new Hint(what, ref(outcome), remark, outcome.recordedOn()));
  }

  private static String ref(Outcome outcome) {
    return "outcome:" + outcome.id();
  }
}
