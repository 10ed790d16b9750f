package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Revocations;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title is revoked only by all bodies together, from the later decision (BDA-32.0, A-67): one
 * finding for each proposal.
 */
record RevocationDecided() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Proposal proposal : matter.studio().proposals()) {
      if (proposal.programme().equals(matter.rule().programme())
          && matter.asOf().reached(proposal.on())) {
        judge(matter, proposal, sheet.open("V" + proposal.id()));
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private static void judge(Matter matter, Proposal proposal, Draft draft) {
    String ref = "proposal:" + proposal.id();
    draft
        .governedOn(proposal.on())
        .fact(Facts.text(Term.PROPOSAL, proposal.ground() + " " + proposal.on(), ref));
    List<String> bodies = matter.rule().recognisers();
    int concurring = 0;
    boolean declined = false;
    for (String body : bodies) {
      BodyDecision vote = latest(matter, proposal, body);
      if (vote == null) {
        draft.missing("policy.code." + body, null);
      } else {
        declined |= !vote.concurs();
        concurring += vote.concurs() ? 1 : 0;
        draft.fact(Facts.text(Term.CONCURRENCE, body + " " + vote.decidedOn(), ref));
      }
    }
    draft.counted(concurring, bodies.size());
    LocalDate agreed = Revocations.agreedOn(proposal, matter.rule());
    if (agreed != null && matter.asOf().happened(agreed)) {
      draft.fact(Facts.day(Term.TITLE_REVOKED, agreed, ref));
    }
    enter(draft, concurring, bodies.size(), declined);
  }

  private static void enter(Draft draft, int concurring, int asked, boolean declined) {
    if (declined) {
      draft.note(Remark.PROPOSAL_DECLINED).notApplicable();
    } else if (concurring == asked) {
      draft.nextState(States.REVOKED).pass();
    } else if (concurring > 0) {
      draft.breach();
    } else {
      draft.nextState(States.REVOCATION_PROPOSED).open();
    }
  }

  private static @Nullable BodyDecision latest(Matter matter, Proposal proposal, String body) {
    BodyDecision latest = null;
    for (BodyDecision decision : proposal.decisions()) {
      if (decision.body().equals(body)
          && matter.asOf().reached(decision.decidedOn())
          && (latest == null || !decision.decidedOn().isBefore(latest.decidedOn()))) {
        latest = decision;
      }
    }
    return latest;
  }
}
