package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import cn.jiangxin.ledger.OutcomeForm.PatentForm;
import cn.jiangxin.ledger.sheet.OutcomeLayout;
import jakarta.inject.Singleton;
import java.util.List;

/** The outcomes, a patent's details in the same row (BDA-14.2, 14.3). */
@Singleton
final class OutcomesPart extends LedgerPart<OutcomeForm, Outcome> {

  OutcomesPart(OutcomeLayout layout) {
    super(layout);
  }

  @Override
  OutcomeForm settled(OutcomeForm f, Deed deed) {
    PatentForm patent = f.patent();
    return new OutcomeForm(
        f.name(),
        f.type(),
        f.innovationKind(),
        f.formedOn(),
        f.projectCode(),
        f.authors(),
        f.appliedOn(),
        f.applicationSite(),
        f.benefit(),
        f.benefitStamped(),
        f.published(),
        patent == null ? null : settled(patent, deed));
  }

  private static PatentForm settled(PatentForm f, Deed deed) {
    return new PatentForm(
        f.number(),
        f.filedOn(),
        f.grantAnnouncedOn(),
        f.certificateOn(),
        f.office(),
        f.serviceInvention(),
        settled(f.inventors(), deed),
        settled(f.patentees(), deed));
  }

  private static List<PartyForm> settled(List<PartyForm> parties, Deed deed) {
    return parties.stream()
        .map(p -> new PartyForm(p.name(), p.memberId() == null ? null : deed.id(p.memberId())))
        .toList();
  }
}
