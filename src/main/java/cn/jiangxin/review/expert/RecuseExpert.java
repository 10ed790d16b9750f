package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets an expert stand back from a review, with a reason. */
@Singleton
public class RecuseExpert {

  private static final int LONGEST_REASON = 300;

  private final OwnSheet own;
  private final Experts experts;
  private final ReviewExpertRows rows;
  private final ScoreRows scores;
  private final ScoreSeal seal;
  private final AuditTrail audit;
  private final BusinessClock clock;

  RecuseExpert(
      OwnSheet own,
      Experts experts,
      ReviewExpertRows rows,
      ScoreRows scores,
      ScoreSeal seal,
      AuditTrail audit,
      BusinessClock clock) {
    this.seal = seal;
    this.own = own;
    this.experts = experts;
    this.rows = rows;
    this.scores = scores;
    this.audit = audit;
    this.clock = clock;
  }

  /** Notes it; scores handed in before count no longer. */
  @Transactional
  public Result<Sheet> recuse(Actor actor, long id, @Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return Result.refused(Reason.at("reason", "review.refusal.required"));
    }
    if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      return Result.refused(
          Reason.at("reason", "review.refusal.too_long", String.valueOf(LONGEST_REASON)));
    }
    return own.lock(actor, id)
        .fold(locked -> Result.done(recuse(actor, locked, reason.strip())), Result::refused);
  }

  private Sheet recuse(Actor actor, OwnSheet.Locked locked, String reason) {
    long id = locked.sheet().id();
    rows.recuse(id, Recusal.DECLARED, clock.time(), actor.accountId(), reason);
    scores.replace(id, clock.time());
    audit.append(
        actor,
        AuditNote.of("RECUSE_EXPERT", "REVIEW", String.valueOf(locked.row().reviewId()))
            .ofStudio(locked.row().studioId())
            .with(Map.of("expert", actor.login(), "reason", reason))
            .with(seal.dropped(locked.sheet(), Recusal.DECLARED, reason)));
    return experts.sheet(actor, id).orElseThrow();
  }
}
