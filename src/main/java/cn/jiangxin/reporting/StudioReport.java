package cn.jiangxin.reporting;

import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the compliance report says of one studio. */
record StudioReport(
    StudioHead head,
    Titles titles,
    List<FindingLine> findings,
    List<DeadlineLine> deadlines,
    @Nullable LocalDate cycleEndsOn) {

  int count(Verdict verdict) {
    return counts().getOrDefault(verdict, 0);
  }

  List<VerdictCount> counts(Wording wording) {
    return Arrays.stream(Verdict.values())
        .map(
            verdict ->
                new VerdictCount(wording.word("reporting.verdict", verdict.name()), count(verdict)))
        .toList();
  }

  /** The findings on clauses that apply. */
  List<FindingLine> applicable() {
    return without(Verdict.NOT_APPLICABLE);
  }

  /** The findings that somebody has to look at: all but those met or not applicable. */
  List<FindingLine> attention() {
    return without(Verdict.PASS, Verdict.NOT_APPLICABLE);
  }

  private List<FindingLine> without(Verdict... verdicts) {
    List<String> names = Arrays.stream(verdicts).map(Verdict::name).toList();
    return findings.stream().filter(finding -> !names.contains(finding.verdict())).toList();
  }

  StudioLine line(int number, Wording wording) {
    return new StudioLine(
        number,
        head.unit(),
        head.code(),
        head.name(),
        type(wording),
        titles.levels(),
        titles.lastDecidedOn(),
        cycleEndsOn,
        count(Verdict.PASS),
        count(Verdict.BLOCK),
        count(Verdict.FLAG),
        count(Verdict.PROPOSE_REVOCATION),
        count(Verdict.UNKNOWN),
        count(Verdict.HUMAN),
        count(Verdict.OPEN),
        count(Verdict.NOT_APPLICABLE),
        head.alerts(),
        head.assessedOn());
  }

  List<FactPair> facts(Wording wording) {
    return FactPair.of(
        wording.text("reporting.column.studio"), head.name(),
        wording.text("reporting.column.studio-code"), head.code(),
        wording.text("reporting.column.unit"), head.unit(),
        wording.text("reporting.column.leader"), wording.orNone(head.leader()),
        wording.text("reporting.column.type"), wording.orNone(type(wording)),
        wording.text("reporting.column.field"), wording.orNone(head.field()),
        wording.text("reporting.column.level"), wording.orNone(titles.levels()),
        wording.text("reporting.column.established-on"), wording.day(head.establishedOn()),
        wording.text("reporting.column.decisions"), wording.orNone(titles.decisions()),
        wording.text("reporting.column.cycle-ends-on"), wording.day(cycleEndsOn),
        wording.text("reporting.column.assessed-on"), wording.day(head.assessedOn()),
        wording.text("reporting.column.alerts"), String.valueOf(head.alerts()));
  }

  private String type(Wording wording) {
    String type = head.type();
    return type == null ? "" : wording.word("reporting.type", type);
  }

  private Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    findings.forEach(f -> counts.merge(Verdict.valueOf(f.verdict()), 1, Integer::sum));
    return counts;
  }
}
