package cn.jiangxin.reporting;

import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Review;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a studio's file is written from: what happened up to a day, as it is known now.
 *
 * @param bodies registered names of the deciding bodies by their codes
 * @param together alliances, and support by the union
 * @param open what is broken, open or not known on the day
 * @param money null: the reader may not see money
 */
record StudioFileFacts(
    StudioProfile profile,
    Map<String, String> bodies,
    List<Member> members,
    List<Activity> activities,
    List<Outcome> outcomes,
    List<Project> projects,
    List<Mentorship> mentorships,
    List<Review> reviews,
    List<Rectification> rectifications,
    List<ReportedFact> together,
    List<Card> open,
    @Nullable Money money) {

  /** Grants and what they were spent on. */
  record Money(List<Grant> grants, List<Spending> spending) {}
}
