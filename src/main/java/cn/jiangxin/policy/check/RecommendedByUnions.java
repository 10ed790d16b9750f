package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import org.jspecify.annotations.Nullable;

/**
 * Papers and recommendations. The recommending upper union is the one the unit's union stands
 * under; where another body recognised the studio, both are told.
 *
 * @param level level of the title whose recognisers are compared
 */
record RecommendedByUnions(Papers papers, String level, Chain chain) implements Check {

  /** Whose recommendation counts. */
  enum Chain {
    AFFILIATION,
    RECOGNISING_UNION
  }

  static RecommendedByUnions from(Args args) {
    return new RecommendedByUnions(
        Papers.from(args),
        args.settings().code(args.parameter("level")),
        args.settings().choice("upperUnionBy", Chain.class));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (!Papers.recorded(matter, draft)) {
      return;
    }
    if (papers.complete(matter, draft)) {
      recommended(matter, draft);
    } else {
      draft.breach();
    }
  }

  private void recommended(Matter matter, Draft draft) {
    String upper = matter.application().upperUnion();
    StudioTitle title = upper == null ? null : elsewhere(matter, upper);
    if (upper != null) {
      draft.fact(Facts.text(Term.AFFILIATION, upper, null));
    }
    if (title == null || chain == Chain.RECOGNISING_UNION) {
      draft.pass();
    } else {
      draft.note(Remark.RECOGNISED_ELSEWHERE, upper == null ? "" : upper).flag();
    }
  }

  private @Nullable StudioTitle elsewhere(Matter matter, String upper) {
    for (StudioTitle title : BoostApplications.titles(matter)) {
      if (title.level().equals(level)
          && !title.recognisers().isEmpty()
          && !title.recognisers().contains(upper)) {
        return title;
      }
    }
    return null;
  }
}
