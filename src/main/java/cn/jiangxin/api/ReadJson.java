package cn.jiangxin.api;

import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.funding.CategoryTotal;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.GrantRequest;
import cn.jiangxin.funding.Instalment;
import cn.jiangxin.funding.InstalmentRequest;
import cn.jiangxin.funding.Posting;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.funding.SpendingRequest;
import cn.jiangxin.oversight.alert.Alert;
import cn.jiangxin.oversight.asof.ClauseOn;
import cn.jiangxin.oversight.asof.RegistryCounts;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.preview.Flip;
import cn.jiangxin.oversight.preview.FlipCount;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.reminder.Reminder;
import cn.jiangxin.oversight.search.Hit;
import cn.jiangxin.oversight.search.HitGroup;
import cn.jiangxin.oversight.search.SearchAnswer;
import cn.jiangxin.oversight.search.UnitHit;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.timeline.Happening;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.registry.StudioLine;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.Title;
import cn.jiangxin.shared.Page;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Sanction;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioDocument;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.Venue;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets what pages show be written as JSON; the floors below know no JSON. */
@SerdeImport(Page.class)
@SerdeImport(StudioLine.class)
@SerdeImport(StudioProfile.class)
@SerdeImport(StudioProfile.Leader.class)
@SerdeImport(Studio.class)
@SerdeImport(Title.class)
@SerdeImport(Recognition.class)
@SerdeImport(Decision.class)
@SerdeImport(LeaderTenure.class)
@SerdeImport(StudioName.class)
@SerdeImport(StudioTyping.class)
@SerdeImport(Venue.class)
@SerdeImport(StudioDocument.class)
@SerdeImport(Sanction.class)
@SerdeImport(SearchAnswer.class)
@SerdeImport(UnitHit.class)
@SerdeImport(HitGroup.class)
@SerdeImport(Hit.class)
@SerdeImport(Happening.class)
@SerdeImport(Card.class)
@SerdeImport(Deadline.class)
@SerdeImport(Reminder.class)
@SerdeImport(Alert.class)
@SerdeImport(Grant.class)
@SerdeImport(GrantRequest.class)
@SerdeImport(Instalment.class)
@SerdeImport(InstalmentRequest.class)
@SerdeImport(Spending.class)
@SerdeImport(SpendingRequest.class)
@SerdeImport(CategoryTotal.class)
@SerdeImport(Posting.class)
@SerdeImport(Coming.class)
@SerdeImport(PolicyPreview.class)
@SerdeImport(Flip.class)
@SerdeImport(FlipCount.class)
@SerdeImport(PolicyVersion.class)
@SerdeImport(RegistryCounts.class)
@SerdeImport(ClauseOn.class)
@SerdeImport(Publication.class)
final class ReadJson {

  private ReadJson() {}
}
