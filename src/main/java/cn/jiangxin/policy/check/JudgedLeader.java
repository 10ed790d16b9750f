package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Honour;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People judge whether the leader qualifies, on honours and certificates. A judgement made before
 * the leader took the post says nothing of this leader; one made before an honour was withdrawn no
 * longer holds, and a title held by then is flagged if no honour is left.
 */
record JudgedLeader() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LeaderTenure tenure = current(matter);
    if (tenure == null) {
      draft.unknown(Term.LEADER);
      return;
    }
    Member leader = member(matter, tenure.memberId());
    LocalDate withdrawn = leader == null ? null : show(matter, leader, draft);
    Judgement judgement = valid(matter, sheet, tenure, withdrawn);
    if (withdrawn != null && judgement == null && matter.title() != null) {
      draft.missing(Term.LEADER_QUALIFICATION).breach();
    } else {
      Judged.enter(draft, judgement);
    }
  }

  static @Nullable LeaderTenure current(Matter matter) {
    for (LeaderTenure tenure : matter.studio().leaders()) {
      if (matter.asOf().within(tenure.when())) {
        return tenure;
      }
    }
    return null;
  }

  static @Nullable Member member(Matter matter, long id) {
    for (Member member : matter.studio().members()) {
      if (member.id() == id) {
        return member;
      }
    }
    return null;
  }

  /** Shows what speaks for the leader; returns when the last honour fell away, if none is left. */
  private static @Nullable LocalDate show(Matter matter, Member leader, Draft draft) {
    String ref = "member:" + leader.id();
    LocalDate withdrawn = null;
    boolean honoured = false;
    for (Honour honour : leader.honours()) {
      if (matter.asOf().happened(honour.withdrawnOn())) {
        withdrawn = later(withdrawn, honour.withdrawnOn());
      } else if (matter.asOf().reached(honour.conferredOn())) {
        honoured = true;
        draft.fact(Facts.text(Term.HONOUR, honour.code(), ref));
      }
    }
    if (leader.skillLevel() != null) {
      draft.fact(Facts.text(Term.SKILL_LEVEL, leader.skillLevel(), ref));
    }
    if (leader.professionalTitle() != null) {
      draft.fact(Facts.text(Term.PROFESSIONAL_TITLE, leader.professionalTitle(), ref));
    }
    return honoured ? null : withdrawn;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable Judgement valid(
      Matter matter, Sheet sheet, LeaderTenure tenure, @Nullable LocalDate withdrawn) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    LocalDate since = later(tenure.when().from(), withdrawn);
    return judgement == null || (since != null && judgement.on().isBefore(since))
        ? null
        : judgement;
  }
}
