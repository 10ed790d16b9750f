package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Certificate;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Validity;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Incident;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident whose rectification proves ineffective is a ground for withdrawing the title: one
 * finding for each (CSTA-5.5). People decide: a judgement in the holder's favour, made after the
 * result, settles it.
 *
 * @param kinds kinds of incident that the text names
 * @param ineffective results with which the ground arises
 */
record IncidentMended(
    Measure<List<Incident>> measure,
    Validity validity,
    List<String> kinds,
    List<String> ineffective)
    implements Check {

  static IncidentMended from(Args args) {
    return new IncidentMended(
        args.measure("measure", Measures.INCIDENTS),
        new Validity(args.settings().count(args.parameter("years"))),
        args.settings().codes(args.parameter("kinds")),
        args.settings().codes(args.parameter("results")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Certificate certificate = validity.held(matter);
    if (certificate != null) {
      Judgement judgement = matter.judgement(sheet.clause().id());
      for (Incident incident : measure.of(matter)) {
        if (!incident.on().isBefore(certificate.on()) && named(incident)) {
          incident(incident, judgement, sheet.open(incident.period()).governedOn(incident.on()));
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private boolean named(Incident incident) {
    return incident.kind() == null || kinds.contains(incident.kind());
  }

  private void incident(Incident incident, @Nullable Judgement judgement, Draft draft) {
    String kind = incident.kind() == null ? "" : incident.kind() + " ";
    draft.fact(Facts.text(measure.name(), kind + incident.on(), incident.ref()));
    if (incident.result() == null) {
      draft.missing(Term.RECTIFICATION_RESULT).nextState(States.RECTIFYING).open();
      return;
    }
    draft.fact(Facts.text(Term.RECTIFICATION_RESULT, incident.result(), incident.ref()));
    if (!ineffective.contains(incident.result())) {
      draft.nextState(States.CERTIFIED).pass();
    } else if (judgement != null && judgement.favourable() && after(judgement, incident)) {
      draft.note(Remark.DECLINED_BY_BODIES, judgement.by(), judgement.on().toString()).pass();
    } else {
      draft.breach();
    }
  }

  private static boolean after(Judgement judgement, Incident incident) {
    LocalDate result = incident.resultOn() == null ? incident.on() : incident.resultOn();
    return !judgement.on().isBefore(result);
  }
}
