package cn.jiangxin.policy;

import cn.jiangxin.policy.check.Sheet;
import cn.jiangxin.policy.facts.CodedValue;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.matter.AsOf;
import cn.jiangxin.policy.matter.Guidance;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.pack.Ruling;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges subjects. Pure: the same file, scheme and day always give the same assessment. */
public final class Assessor {

  /**
   * Judges the subject by every clause of the scheme.
   *
   * @param today the civil day (Asia/Shanghai) on which it is judged; facts dated later are left
   *     out
   * @return no findings if the scheme does not govern the subject
   */
  public Assessment assess(SubjectFile file, Scheme scheme, LocalDate today) {
    if (!scheme.governs(file)) {
      return new Assessment(List.of(), null);
    }
    Assessment plain = plain(file, scheme, today);
    List<CodedValue> unknown = Doubts.in(file, scheme);
    if (unknown.isEmpty()) {
      return plain;
    }
    List<Finding> findings =
        Doubts.apply(
            file,
            unknown,
            scheme.knownCodes(),
            plain.findings(),
            other -> plain(other, scheme, today).findings());
    return new Assessment(inOrder(findings, scheme), plain.nextChangeOn());
  }

  private static List<Finding> inOrder(List<Finding> findings, Scheme scheme) {
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> scheme.placeOf(finding.clause())))
        .toList();
  }

  private static Assessment plain(SubjectFile file, Scheme scheme, LocalDate today) {
    SubjectRef subject = file.ref();
    AsOf asOf = new AsOf(today);
    Matter matter = new Matter(file, scheme.titleRule(), asOf);
    List<Finding> findings = new ArrayList<>();
    List<Ruling> rulings = scheme.rulings(subject.kind());
    rulings.stream()
        .filter(ruling -> ruling.needs().isEmpty())
        .forEach(ruling -> judge(ruling, matter, scheme, subject, findings));
    List<Ruling> late = rulings.stream().filter(ruling -> !ruling.needs().isEmpty()).toList();
    if (!late.isEmpty()) {
      late.forEach(ruling -> judge(ruling, matter, scheme, subject, findings));
      findings.sort(Comparator.comparingInt(finding -> scheme.placeOf(finding.clause())));
    }
    return new Assessment(List.copyOf(findings), asOf.nextChangeOn());
  }

  private static void judge(
      Ruling ruling, Matter matter, Scheme scheme, SubjectRef subject, List<Finding> findings) {
    boolean condition = ruling.lapse() != null;
    Sheet sheet =
        new Sheet(
            ruling.clause(),
            subject,
            scheme.version(),
            governedOn(ruling, matter),
            condition && matter.title() != null ? ruling.lapse() : null,
            ruling.needs(),
            findings);
    if (condition && Guidance.only(matter)) {
      sheet.guidanceOnly();
    } else {
      ruling.check().judge(matter, sheet);
    }
  }

  /** Conditions of a title that is not held yet are those of the day of the application. */
  private static @Nullable LocalDate governedOn(Ruling ruling, Matter matter) {
    if (ruling.governedBy() != null) {
      return ruling.governedBy().of(matter).orElse(null);
    }
    if (!matter.isStudio()) {
      return matter.filedOn();
    }
    return ruling.lapse() != null && matter.title() == null ? matter.referenceDay() : null;
  }
}
