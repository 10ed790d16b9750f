package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.personal.MemberDesk.Found;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records that the money has reached a member's card: from then on no more than the last four
 * digits are kept.
 */
@Singleton
public class RecordCardPayment {
  private static final String FIELD = "paidOn";

  private final MemberDesk desk;
  private final PersonalNumbers numbers;
  private final BusinessClock clock;

  RecordCardPayment(MemberDesk desk, PersonalNumbers numbers, BusinessClock clock) {
    this.desk = desk;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** Records it; refused if no card waits for a payment. */
  @Transactional
  public Result<LocalDate> run(Actor actor, MemberRef ref, @Nullable LocalDate paidOn) {
    return desk.at(actor, Permission.RECORD_SPENDING, ref, found -> pay(actor, found, paidOn));
  }

  private Result<LocalDate> pay(Actor actor, Found found, @Nullable LocalDate paidOn) {
    if (paidOn == null) {
      return Result.refused(Reason.at(FIELD, "personal.check.required"));
    }
    if (paidOn.isAfter(clock.today()) || paidOn.isBefore(found.member().joinedOn())) {
      return Result.refused(Reason.at(FIELD, "personal.check.paid-on"));
    }
    if (!numbers.paid(Owner.member(found.member().id()), paidOn)) {
      return Result.refused(Reason.of("personal.refused.card.gone"));
    }
    desk.note(actor, "PAY_TO_CARD", found, NumberKind.CARD, Map.of("paidOn", paidOn.toString()));
    return Result.done(paidOn);
  }
}
