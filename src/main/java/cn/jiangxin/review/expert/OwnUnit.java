package cn.jiangxin.review.expert;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps experts from judging the studios of their own unit. */
@Singleton
class OwnUnit {

  private final ReviewExpertRows rows;
  private final ScoreRows scores;
  private final AuditTrail audit;
  private final BusinessClock clock;

  OwnUnit(ReviewExpertRows rows, ScoreRows scores, AuditTrail audit, BusinessClock clock) {
    this.rows = rows;
    this.scores = scores;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the sheet is one of the expert's open ones for a studio of the own unit. */
  boolean has(ReviewExpertRow sheet) {
    return rows.ofOwnUnit(sheet.accountId()).stream()
        .anyMatch(own -> Objects.equals(own.id(), sheet.id()));
  }

  /**
   * Takes the expert out of the open reviews of the own unit's studios, as far as was not done yet;
   * scores handed in there count no longer.
   */
  void standBack(Actor actor, Account expert) {
    List<ReviewExpertRow> own = rows.ofOwnUnit(expert.id());
    if (own.isEmpty()) {
      return;
    }
    List<Long> sheets = own.stream().map(sheet -> Objects.requireNonNull(sheet.id())).toList();
    LocalDateTime now = clock.time();
    rows.recuseAll(sheets, Recusal.OWN_UNIT, now, actor.accountId());
    scores.replaceAll(sheets, now);
    audit.appendAll(actor, own.stream().map(sheet -> note(sheet, expert)).toList());
  }

  private static AuditNote note(ReviewExpertRow sheet, Account expert) {
    return AuditNote.of("RECUSE_EXPERT", "REVIEW", String.valueOf(sheet.reviewId()))
        .ofStudio(sheet.studioId())
        .with(Map.of("expert", expert.login()))
        .with(Change.of("recusal", null, Recusal.OWN_UNIT));
  }
}
