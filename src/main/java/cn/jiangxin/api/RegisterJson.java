package cn.jiangxin.api;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.registry.UnitProfile;
import cn.jiangxin.registry.change.AffiliationForm;
import cn.jiangxin.registry.change.AreaForm;
import cn.jiangxin.registry.change.BudgetForm;
import cn.jiangxin.registry.change.DocumentForm;
import cn.jiangxin.registry.change.JudgementForm;
import cn.jiangxin.registry.change.LeaderForm;
import cn.jiangxin.registry.change.NameForm;
import cn.jiangxin.registry.change.RecognitionForm;
import cn.jiangxin.registry.change.RenameDecisionForm;
import cn.jiangxin.registry.change.SetAsideForm;
import cn.jiangxin.registry.change.StudioForm;
import cn.jiangxin.registry.change.TitleVote;
import cn.jiangxin.registry.change.TypeForm;
import cn.jiangxin.registry.change.UnitForm;
import cn.jiangxin.registry.change.VenueForm;
import cn.jiangxin.registry.change.VoteForm;
import cn.jiangxin.registry.fact.ClaimForm;
import cn.jiangxin.registry.fact.FactForm;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.review.AsideMatter;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.RectificationStep;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewAside;
import cn.jiangxin.review.ReviewAsideForm;
import cn.jiangxin.review.ReviewVote;
import cn.jiangxin.review.StepVote;
import cn.jiangxin.review.Vote;
import cn.jiangxin.studio.Judgement;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitBudget;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets forms of the register be read, and its records written, as JSON. */
@SerdeImport(AffiliationForm.class)
@SerdeImport(AreaForm.class)
@SerdeImport(BudgetForm.class)
@SerdeImport(DocumentForm.class)
@SerdeImport(JudgementForm.class)
@SerdeImport(LeaderForm.class)
@SerdeImport(NameForm.class)
@SerdeImport(RecognitionForm.class)
@SerdeImport(StudioForm.class)
@SerdeImport(SetAsideForm.class)
@SerdeImport(RenameDecisionForm.class)
@SerdeImport(TitleVote.class)
@SerdeImport(TypeForm.class)
@SerdeImport(UnitForm.class)
@SerdeImport(VenueForm.class)
@SerdeImport(VoteForm.class)
@SerdeImport(FactForm.class)
@SerdeImport(ReportedFact.class)
@SerdeImport(ClaimForm.class)
@SerdeImport(Organisation.class)
@SerdeImport(UnitProfile.class)
@SerdeImport(UnitProfile.Affiliation.class)
@SerdeImport(UnitProfile.Move.class)
@SerdeImport(UnitProfile.Of.class)
@SerdeImport(UnitArea.class)
@SerdeImport(UnitBudget.class)
@SerdeImport(Judgement.class)
@SerdeImport(Review.class)
@SerdeImport(ReviewVote.class)
@SerdeImport(ReviewAside.class)
@SerdeImport(ReviewAsideForm.class)
@SerdeImport(AsideMatter.class)
@SerdeImport(Vote.class)
@SerdeImport(Rectification.class)
@SerdeImport(RectificationStep.Ordered.class)
@SerdeImport(RectificationStep.Reported.class)
@SerdeImport(RectificationStep.Extended.class)
@SerdeImport(RectificationStep.Judged.class)
@SerdeImport(RectificationStep.Joined.class)
@SerdeImport(StepVote.Step.class)
final class RegisterJson {

  private RegisterJson() {}
}
