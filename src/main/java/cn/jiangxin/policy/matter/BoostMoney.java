package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.subject.StudioFile.Grant;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The boost money of one scheme, and how it was spent.
 *
 * @param clauses the clauses under which it is granted; money of other schemes is not judged
 */
public record BoostMoney(List<String> clauses) {

  /** Reads the clauses from the pack's parameters. */
  public static BoostMoney from(Settings settings) {
    return new BoostMoney(settings.codes("boostClauses"));
  }

  /** The grants so far. */
  public List<Grant> grants(Matter matter) {
    List<Grant> own = new ArrayList<>(2);
    for (Grant grant : matter.studio().grants()) {
      if (clauses.contains(grant.clause()) && matter.asOf().reached(grant.grantedOn())) {
        own.add(grant);
      }
    }
    return own;
  }

  /** The spendings so far that have not been taken back. */
  public List<Spending> spendings(Matter matter) {
    List<Spending> own = new ArrayList<>(matter.studio().spendings().size());
    for (Spending spending : matter.studio().spendings()) {
      if (isOwn(matter, spending.grantId())
          && matter.asOf().reached(spending.spentOn())
          && !matter.asOf().happened(spending.reversedOn())) {
        own.add(spending);
      }
    }
    return own;
  }

  /** The spendings that took more out of a grant than it holds, in the order of their days. */
  public List<Spending> overdrawn(Matter matter) {
    List<Spending> overdrawn = new ArrayList<>(1);
    for (Grant grant : grants(matter)) {
      Money left = grant.amount();
      for (Spending spending : from(grant, matter)) {
        left = left.minus(spending.amount());
        if (left.isNegative()) {
          overdrawn.add(spending);
        }
      }
    }
    return overdrawn;
  }

  private List<Spending> from(Grant grant, Matter matter) {
    return spendings(matter).stream()
        .filter(spending -> spending.grantId() == grant.id())
        .sorted(Comparator.comparing(Spending::spentOn).thenComparing(Spending::id))
        .toList();
  }

  private boolean isOwn(Matter matter, long grantId) {
    for (Grant grant : matter.studio().grants()) {
      if (grant.id() == grantId) {
        return clauses.contains(grant.clause());
      }
    }
    return true;
  }
}
