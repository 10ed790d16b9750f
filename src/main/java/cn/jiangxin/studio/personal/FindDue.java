package cn.jiangxin.studio.personal;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Finds what has been kept for longer than its time. */
@Singleton
class FindDue {

  private final DueRows rows;
  private final Retention retention;
  private final BusinessClock clock;

  FindDue(DueRows rows, Retention retention, BusinessClock clock) {
    this.rows = rows;
    this.retention = retention;
    this.clock = clock;
  }

  List<Due> today(RetentionKind kind) {
    return on(kind, clock.today());
  }

  List<Due> on(RetentionKind kind, LocalDate day) {
    LocalDate until = retention.until(kind, day);
    LocalDate paid = retention.until(RetentionKind.CARD_PAID, day);
    List<DueRow> found =
        switch (kind) {
          case MEMBER_LEFT -> rows.membersLeft(until, paid);
          case MEMBER_VOIDED -> rows.membersVoided(until, paid);
          case APPLICATION_FAILED -> rows.applicationsFailed(until, paid);
          case CARD_WAITING -> rows.cardsWaiting(until);
          case CARD_PAID -> rows.cardsPaid(until);
          case ACCOUNT_CLOSED -> rows.accountsClosed(until);
        };
    return found.stream()
        .map(r -> new Due(r.ownerId(), r.since(), r.since().plus(retention.of(kind)), r.place()))
        .toList();
  }
}
