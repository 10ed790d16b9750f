package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Project;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a spending of boost money (BDA-21.1, 27.1, 28.1). */
final class SpendingFaults {
  private SpendingFaults() {}

  /** It serves no project of the studio. */
  static @Nullable Term unlinked(Matter matter, Spending spending) {
    String code = spending.project();
    if (code != null) {
      for (Project project : matter.studio().projects()) {
        if (project.code().equals(code)) {
          return null;
        }
      }
    }
    return Term.PROJECT_LINK;
  }

  /**
   * Its category was unknown on its day, or it does not say what other costs were for; in
   * order where the text does not list any for that day.
   */
  static EachSpending.Question category(Dated<List<String>> known, Dated<String> described) {
    return (matter, spending) -> {
      List<String> listed = known.on(spending.spentOn());
      if (listed != null && !listed.contains(spending.category())) {
        return Term.SPENDING_CATEGORY;
      }
      boolean silent = spending.description() == null || spending.description().isBlank();
      return silent && spending.category().equals(described.on(spending.spentOn()))
          ? Term.SPENDING_DESCRIPTION
          : null;
    };
  }

  /** It serves no project and is of a kind that daily running costs are of. */
  static EachSpending.Question dailyCost(Set<String> kinds) {
    return (matter, spending) ->
        kinds.contains(spending.category()) ? unlinked(matter, spending) : null;
  }
}
