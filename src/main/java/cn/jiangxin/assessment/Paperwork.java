package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.BoostProjectFile.Notice;
import cn.jiangxin.policy.subject.BoostProjectFile.Objection;
import cn.jiangxin.policy.subject.BoostProjectFile.OtherMoney;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import cn.jiangxin.policy.subject.Stamp;
import cn.jiangxin.policy.subject.Submission;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people reported of one application for boost money, a project's or a claim's. Where a day is
 * reported twice, the later report counts.
 */
public final class Paperwork {

  private final Set<String> papers = new LinkedHashSet<>();
  private final List<Stamp> stamps = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<OtherMoney> otherMoney = new ArrayList<>();
  private @Nullable LocalDate electronicOn;
  private @Nullable LocalDate paperOn;
  private @Nullable Boolean bound;
  private @Nullable LocalDate withdrawnOn;
  private @Nullable LocalDate proposedOn;
  private @Nullable LocalDate settledOn;
  private @Nullable DateRange notice;
  private @Nullable Verification verification;
  private @Nullable LocalDate paidOn;
  private @Nullable String paidTo;

  Paperwork() {}

  /** Codes of the papers handed in. */
  public Set<String> papers() {
    return papers;
  }

  /** Stamps of the unions. */
  public List<Stamp> stamps() {
    return stamps;
  }

  /** Objections to the proposed award. */
  public List<Objection> objections() {
    return objections;
  }

  /** What each payer paid. */
  public List<Payment> payments() {
    return payments;
  }

  /** Money beside the boost asked for. */
  public List<OtherMoney> otherMoney() {
    return otherMoney;
  }

  /** The electronic copy arrived. */
  public void electronic(LocalDate on) {
    electronicOn = on;
  }

  /** The paper copy arrived; bound is null where nobody said so. */
  public void paper(LocalDate on, @Nullable Boolean isBound) {
    paperOn = on;
    bound = isBound;
  }

  /** The application was taken back. */
  public void withdrawn(LocalDate on) {
    withdrawnOn = on;
  }

  /** It was put on the list of those proposed. */
  public void proposed(LocalDate on) {
    proposedOn = on;
  }

  /** The money of a terminated project was settled. */
  public void settled(LocalDate on) {
    settledOn = on;
  }

  /** It was put to public notice. */
  public void notice(DateRange when) {
    notice = when;
  }

  /** The claim was verified or refused. */
  public void verified(Verification finding) {
    verification = finding;
  }

  /** The claim was paid. */
  public void paid(LocalDate on, String account) {
    paidOn = on;
    paidTo = account;
  }

  @Nullable Submission submission() {
    return electronicOn == null && paperOn == null
        ? null
        : new Submission(electronicOn, paperOn, bound);
  }

  @Nullable LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  @Nullable LocalDate proposedOn() {
    return proposedOn;
  }

  @Nullable LocalDate settledOn() {
    return settledOn;
  }

  @Nullable Notice notice() {
    return notice == null ? null : new Notice(notice.from(), notice.to(), objections);
  }

  @Nullable Verification verification() {
    return verification;
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }

  @Nullable String paidTo() {
    return paidTo;
  }
}
