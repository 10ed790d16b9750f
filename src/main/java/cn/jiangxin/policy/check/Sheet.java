package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.policy.clause.Strength;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.subject.SubjectRef;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the findings of one clause are entered. */
public final class Sheet {
  private final Clause clause;
  private final SubjectRef subject;
  private final String schemeVersion;
  private final @Nullable LocalDate governedOn;
  private final @Nullable String lapse;
  private final List<String> needs;
  private final List<Finding> findings;
  private final String part;
  private final boolean flagged;

  /**
   * A sheet for a clause.
   *
   * @param governedOn day of what the clause judges, unless a finding says otherwise; null: how
   *     things stand now
   * @param lapse state to report instead of a block, because the title is already held and this is
   *     a condition of recognition; null if a breach stays what it is
   * @param needs clauses on whose findings this one rests
   */
  public Sheet(
      Clause clause,
      SubjectRef subject,
      String schemeVersion,
      @Nullable LocalDate governedOn,
      @Nullable String lapse,
      List<String> needs,
      List<Finding> findings) {
    this(clause, subject, schemeVersion, governedOn, lapse, needs, findings, "", false);
  }

  private Sheet(
      Clause clause,
      SubjectRef subject,
      String schemeVersion,
      @Nullable LocalDate governedOn,
      @Nullable String lapse,
      List<String> needs,
      List<Finding> findings,
      String part,
      boolean flagged) {
    this.clause = clause;
    this.subject = subject;
    this.schemeVersion = schemeVersion;
    this.governedOn = governedOn;
    this.lapse = lapse;
    this.needs = needs;
    this.findings = findings;
    this.part = part;
    this.flagged = flagged;
  }

  /** The same sheet for one part of what the clause says; a breach of it may be flagged only. */
  Sheet part(String name, boolean flagged) {
    return new Sheet(
        clause, subject, schemeVersion, governedOn, lapse, needs, findings, name, flagged);
  }

  /** Begins a finding; period is "" where nothing repeats. */
  Draft open(String period) {
    LocalDate last = Periods.lastDay(period);
    return new Draft(this, (part + " " + period).strip(), last == null ? governedOn : last);
  }

  /** Enters that the scheme is only a guide for the subject, so that the clause asks nothing. */
  public void guidanceOnly() {
    open("").note(Remark.ADVISORY_ONLY).notApplicable();
  }

  Clause clause() {
    return clause;
  }

  SubjectRef subject() {
    return subject;
  }

  String schemeVersion() {
    return schemeVersion;
  }

  boolean isEmpty() {
    return findings.isEmpty() || !findings.get(findings.size() - 1).clause().equals(clause.id());
  }

  @Nullable String lapse() {
    return lapse;
  }

  /** The verdicts of the clauses on which this one rests. */
  Set<Verdict> needed() {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (Finding finding : findings) {
      if (needs.contains(finding.clause())) {
        verdicts.add(finding.verdict());
      }
    }
    return verdicts;
  }

  void enter(Finding finding) {
    findings.add(finding);
  }

  /** The verdict of a breach, by what the clause says follows from one. */
  Verdict breach() {
    if (lapse != null || flagged) {
      return Verdict.FLAG;
    }
    if (clause.actions().contains(Action.PROPOSE_REVOCATION)) {
      return Verdict.PROPOSE_REVOCATION;
    }
    if (clause.actions().contains(Action.BLOCK)) {
      return Verdict.BLOCK;
    }
    boolean condition =
        clause.kind() == Kind.ELIGIBILITY
            && clause.strength() == Strength.HARD
            && !clause.actions().contains(Action.FLAG);
    return condition ? Verdict.BLOCK : Verdict.FLAG;
  }
}
