package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Finding.Missing;
import cn.jiangxin.policy.finding.Finding.Note;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding being written; one of the verdict methods enters it. */
final class Draft {
  private final Sheet sheet;
  private final String period;
  private final List<Fact> facts = new ArrayList<>();
  private @Nullable BigDecimal counted;
  private @Nullable BigDecimal limit;
  private @Nullable LocalDate due;
  private List<LocalDate> reminders = List.of();
  private @Nullable Money amount;
  private Map<String, Money> shares = Map.of();
  private List<Missing> missing = List.of();
  private List<Note> notes = List.of();
  private @Nullable String nextState;
  private @Nullable LocalDate governedOn;
  private boolean countsMoney;

  Draft(Sheet sheet, String period, @Nullable LocalDate governedOn) {
    this.sheet = sheet;
    this.period = period;
    this.governedOn = governedOn;
  }

  /** Id of the clause it is written under. */
  String clause() {
    return sheet.clause().id();
  }

  /** What it judges happened on the day; null: it has not come to an end yet. */
  Draft governedOn(@Nullable LocalDate day) {
    governedOn = day;
    return this;
  }

  /** A duty is settled when it is met, at the latest when its last day has come. */
  Draft settled(@Nullable LocalDate met, LocalDate lastDay) {
    return governedOn(met == null || met.isAfter(lastDay) ? lastDay : met);
  }

  Draft fact(Fact fact) {
    facts.add(fact);
    return this;
  }

  Draft facts(List<Fact> more) {
    facts.addAll(more);
    return this;
  }

  Draft counted(BigDecimal value, BigDecimal asked) {
    counted = value;
    limit = asked;
    return this;
  }

  Draft counted(long value, long asked) {
    return counted(BigDecimal.valueOf(value), BigDecimal.valueOf(asked));
  }

  /** Sums are compared. */
  Draft counted(Money value, Money asked) {
    return money().counted(value.toYuan(), asked.toYuan());
  }

  /** What is counted, asked for and short are sums. */
  Draft money() {
    countsMoney = true;
    return this;
  }

  Draft counted(long value) {
    counted = BigDecimal.valueOf(value);
    return this;
  }

  Draft limit(BigDecimal asked) {
    limit = asked;
    return this;
  }

  Draft due(LocalDate lastDay, List<LocalDate> remindOn) {
    due = lastDay;
    reminders = remindOn;
    return this;
  }

  Draft remind(List<LocalDate> days) {
    reminders = days;
    return this;
  }

  Draft amount(Money sum) {
    amount = sum;
    return this;
  }

  Draft shares(Map<String, Money> parts) {
    shares = parts;
    return this;
  }

  Draft missing(Term what) {
    return missing(what.key(), null);
  }

  Draft missing(Term what, BigDecimal shortBy) {
    return missing(what.key(), shortBy);
  }

  Draft missing(Term what, long shortBy) {
    return missing(what.key(), BigDecimal.valueOf(shortBy));
  }

  Draft missing(String key, @Nullable BigDecimal shortBy) {
    if (missing.isEmpty()) {
      missing = new ArrayList<>(2);
    }
    missing.add(new Missing(key, shortBy));
    return this;
  }

  Draft note(Remark remark, String... args) {
    if (notes.isEmpty()) {
      notes = new ArrayList<>(2);
    }
    notes.add(new Note(remark.key(), List.of(args)));
    return this;
  }

  Draft note(@Nullable Remark remark) {
    return remark == null ? this : note(remark, new String[0]);
  }

  Draft nextState(@Nullable String state) {
    nextState = state;
    return this;
  }

  /** Met. */
  void pass() {
    enter(Verdict.PASS);
  }

  /** Not met: the clause's own action says how grave that is. */
  void breach() {
    if (sheet.lapse() != null) {
      nextState = sheet.lapse();
    }
    enter(sheet.breach());
  }

  /** The step must not proceed, whatever else follows from the clause. */
  void block() {
    enter(Verdict.BLOCK);
  }

  /** Not met by the day it was due. */
  void flag() {
    enter(Verdict.FLAG);
  }

  /** Still running. */
  void open() {
    enter(Verdict.OPEN);
  }

  /** A fact is not recorded. */
  void unknown(Term fact) {
    missing(fact);
    enter(Verdict.UNKNOWN);
  }

  /** Facts that are named as missing are not recorded. */
  void unknown() {
    enter(Verdict.UNKNOWN);
  }

  /** People must judge. */
  void human() {
    enter(Verdict.HUMAN);
  }

  /** Nothing to say of this subject. */
  void notApplicable() {
    enter(Verdict.NOT_APPLICABLE);
  }

  private void enter(Verdict verdict) {
    sheet.enter(
        new Finding(
            sheet.subject(),
            sheet.clause().id(),
            period,
            verdict,
            List.copyOf(facts),
            counted,
            limit,
            due,
            List.copyOf(reminders),
            amount,
            shares,
            List.copyOf(missing),
            List.copyOf(notes),
            nextState,
            sheet.schemeVersion(),
            governedOn,
            countsMoney));
  }
}
