package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Certificate;
import cn.jiangxin.policy.matter.Certificates;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Validity;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate runs out after so many years: one finding for each (CSTA-5.4, A-64). One that was
 * followed by another is settled.
 */
record CertificateTerm(Validity validity, Args.Before before) implements Check {

  static CertificateTerm from(Args args) {
    return new CertificateTerm(
        new Validity(args.settings().count(args.parameter("years"))), args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    List<Certificate> certificates = Certificates.of(matter);
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      if (i == 0 || !certificate.on().equals(certificates.get(i - 1).on())) {
        Draft draft = sheet.open(certificate.on().toString());
        certificate(matter, certificate, i + 1 < certificates.size(), draft);
      }
    }
    if (certificates.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void certificate(Matter matter, Certificate certificate, boolean followed, Draft draft) {
    LocalDate last = validity.lastDay(certificate);
    draft.fact(Facts.day(Term.CERTIFICATE_DAY, certificate.on(), certificate.ref()));
    if (matter.asOf().happened(certificate.endedOn())) {
      draft.notApplicable();
    } else if (followed) {
      draft.due(last, List.of()).pass();
    } else if (matter.asOf().past(last)) {
      draft.due(last, List.of()).nextState(States.EXPIRED).flag();
    } else {
      draft.due(last, before.of(last)).nextState(States.CERTIFIED).open();
    }
  }
}
