package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Acceptance;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The balance is due once every party has accepted the project; a late closure needs a decision,
 * and a suspension holds it back.
 */
record BalanceTranche(List<String> parties, Dated<LocalDate> latestClosure) {
  static final String NAME = "BALANCE";

  static BalanceTranche from(Args args) {
    return new BalanceTranche(
        args.settings().codes("acceptingParties"),
        args.settings().day(args.parameter("latest-closure")));
  }

  /**
   * Enters the tranche.
   *
   * @param barred whether the public notice forbids the award
   */
  void judge(Matter matter, Tranche balance, boolean barred, Draft draft) {
    draft.amount(balance.total()).shares(balance.shares());
    if (matter.asOf().happened(matter.boostProject().terminatedOn())) {
      draft.notApplicable();
    } else if (barred) {
      balance.barred(matter, draft);
    } else {
      due(matter, balance, draft);
    }
  }

  private void due(Matter matter, Tranche balance, Draft draft) {
    int accepted = accepted(matter, draft);
    if (accepted < parties.size()) {
      waiting(matter, balance, accepted, draft);
    } else if (suspended(matter)) {
      draft.note(Remark.PAYMENTS_SUSPENDED).breach();
    } else if (late(matter) && !lateAccepted(matter, draft)) {
      draft.note(Remark.LATE_CLOSURE).missing(Term.JUDGEMENT).human();
    } else {
      balance.completeOn(matter, draft);
      paid(matter, balance, draft);
    }
  }

  private static void paid(Matter matter, Tranche balance, Draft draft) {
    if (balance.irregular(matter, draft)) {
      draft.flag();
    } else {
      draft.pass();
    }
  }

  private static void waiting(Matter matter, Tranche balance, int accepted, Draft draft) {
    if (accepted > 0 || balance.firstPaidOn(matter) != null) {
      draft.breach();
    } else {
      draft.open();
    }
  }

  private int accepted(Matter matter, Draft draft) {
    int count = 0;
    for (String party : parties) {
      LocalDate on = acceptedBy(matter, party);
      if (on == null) {
        draft.missing("policy.code." + party, null);
      } else {
        draft.fact(Facts.text(Term.CLOSURE_ACCEPTANCE, party + " " + on, null));
        count++;
      }
    }
    return count;
  }

  private static @Nullable LocalDate acceptedBy(Matter matter, String party) {
    for (Acceptance acceptance : matter.boostProject().acceptances()) {
      if (acceptance.accepted()
          && acceptance.party().equals(party)
          && matter.asOf().reached(acceptance.on())) {
        return acceptance.on();
      }
    }
    return null;
  }

  private static boolean suspended(Matter matter) {
    for (DateRange range : matter.boostProject().suspensions()) {
      if (matter.asOf().within(range)) {
        return true;
      }
    }
    return false;
  }

  private boolean late(Matter matter) {
    BoostProjectFile project = matter.boostProject();
    LocalDate last = matter.asOf().valueOf(latestClosure);
    LocalDate filed = project.closureFiledOn();
    return last != null && filed != null && filed.isAfter(last);
  }

  private static boolean lateAccepted(Matter matter, Draft draft) {
    var judgement = matter.judgement(draft.clause());
    return judgement != null && judgement.favourable();
  }
}
