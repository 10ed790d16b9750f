package cn.jiangxin.api;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.ProjectForm;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets ledger forms and entries be read and written as JSON; the floors below know no JSON. */
@SerdeImport(ActivityForm.class)
@SerdeImport(Activity.class)
@SerdeImport(OutcomeForm.class)
@SerdeImport(OutcomeForm.PatentForm.class)
@SerdeImport(OutcomeForm.PartyForm.class)
@SerdeImport(Outcome.class)
@SerdeImport(ProjectForm.class)
@SerdeImport(Project.class)
@SerdeImport(MentorshipForm.class)
@SerdeImport(Mentorship.class)
@SerdeImport(MemberForm.class)
@SerdeImport(Member.class)
@SerdeImport(DateRange.class)
final class LedgerJson {

  private LedgerJson() {}
}
