package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes an expert's scores; handed in again, they replace the earlier ones, which are kept. */
@Singleton
public class HandInScores {

  private static final int LONGEST_REMARK = 300;

  private final OwnSheet own;
  private final Experts experts;
  private final ScoreRows rows;
  private final ScoreSeal seal;
  private final AuditTrail audit;
  private final BusinessClock clock;

  HandInScores(
      OwnSheet own,
      Experts experts,
      ScoreRows rows,
      ScoreSeal seal,
      AuditTrail audit,
      BusinessClock clock) {
    this.seal = seal;
    this.own = own;
    this.experts = experts;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes them: one for each aspect of the document (BDA-24.3).
   *
   * @param id of the sheet
   */
  @Transactional
  public Result<Sheet> handIn(Actor actor, long id, List<Score> scores) {
    return own.lockForScores(actor, id)
        .fold(locked -> handIn(actor, locked, scores), Result::refused);
  }

  private Result<Sheet> handIn(Actor actor, OwnSheet.Locked locked, List<Score> scores) {
    List<Reason> reasons = check(locked.sheet(), scores);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    LocalDateTime now = clock.time();
    Change change = seal.between(locked.sheet(), scores);
    rows.replace(locked.sheet().id(), now);
    rows.saveAll(scores.stream().map(score -> row(locked.sheet().id(), score, now)).toList());
    audit.append(
        actor,
        AuditNote.of("HAND_IN_SCORES", "REVIEW", String.valueOf(locked.row().reviewId()))
            .ofStudio(locked.row().studioId())
            .with(Map.of("sheet", locked.sheet().id()))
            .with(change));
    return Result.done(experts.sheet(actor, locked.sheet().id()).orElseThrow());
  }

  private static List<Reason> check(Sheet sheet, List<Score> scores) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (Score score : scores) {
      String aspect = Objects.requireNonNullElse(score.aspect(), "");
      if (!sheet.aspects().contains(aspect) || !given.add(aspect)) {
        reasons.add(Reason.at("scores", "experts.refusal.aspect", aspect));
        continue;
      }
      check(score, aspect, reasons);
    }
    sheet.aspects().stream()
        .filter(aspect -> !given.contains(aspect))
        .forEach(aspect -> reasons.add(Reason.at(points(aspect), "review.refusal.required")));
    return reasons;
  }

  private static void check(Score score, String aspect, List<Reason> reasons) {
    Integer points = score.points();
    if (points == null) {
      reasons.add(Reason.at(points(aspect), "review.refusal.required"));
    } else if (points < 0 || points > Score.MOST) {
      reasons.add(Reason.at(points(aspect), "experts.refusal.points", String.valueOf(Score.MOST)));
    }
    String remark = score.remark();
    if (remark != null && remark.codePointCount(0, remark.length()) > LONGEST_REMARK) {
      reasons.add(
          Reason.at("remark." + aspect, "review.refusal.too_long", String.valueOf(LONGEST_REMARK)));
    }
    if (!Typed.isPlain(remark)) {
      reasons.add(Reason.at("remark." + aspect, "platform.check.control"));
    }
  }

  private static String points(String aspect) {
    return "points." + aspect;
  }

  private static ScoreRow row(long sheet, Score s, LocalDateTime at) {
    return new ScoreRow(
        null,
        sheet,
        Objects.requireNonNull(s.aspect()),
        Objects.requireNonNull(s.points()),
        s.remark(),
        at,
        null);
  }
}
