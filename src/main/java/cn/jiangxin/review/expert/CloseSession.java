package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** Closes the session of a review: the sheets are open to the bodies and stay as they are. */
@Singleton
public class CloseSession {

  private final ReviewSessions sessions;
  private final ReviewExpertRows rows;
  private final ScoreRows scores;
  private final AuditTrail audit;
  private final BusinessClock clock;

  CloseSession(
      ReviewSessions sessions,
      ReviewExpertRows rows,
      ScoreRows scores,
      AuditTrail audit,
      BusinessClock clock) {
    this.scores = scores;
    this.sessions = sessions;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** Closes it, once; gives the review's id. */
  @Transactional
  public Result<Long> close(Actor actor, String studioCode, long reviewId) {
    return sessions
        .open(actor, studioCode, reviewId)
        .fold(open -> Result.done(close(actor, open)), Result::refused);
  }

  private long close(Actor actor, ReviewSessions.Open open) {
    long review = open.review().id();
    rows.lockAll(review);
    rows.close(review, open.studio().id(), clock.time(), actor.accountId());
    audit.append(
        actor,
        AuditNote.of("CLOSE_SESSION", "REVIEW", String.valueOf(review))
            .ofStudio(open.studio().id())
            .with(Change.made(points(review))));
    return review;
  }

  /** From now on the points are the bodies' to see, so the trail holds them in clear. */
  private Map<String, Object> points(long review) {
    Map<String, Object> points = new TreeMap<>();
    points.put("closed", true);
    scores
        .given(review)
        .forEach(given -> points.put(given.login() + "." + given.aspect(), given.points()));
    return points;
  }
}
