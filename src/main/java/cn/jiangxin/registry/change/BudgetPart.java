package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.UnitBudget;
import cn.jiangxin.studio.UnitBudgets;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work funds of units, one amount a calendar year (BDA-5.3). */
@Singleton
public final class BudgetPart implements RegisterPart<Organisation, BudgetForm> {

  private final UnitBudgets budgets;
  private final UnitHolders units;

  BudgetPart(UnitBudgets budgets, UnitHolders units) {
    this.budgets = budgets;
    this.units = units;
  }

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public Holders<Organisation> holders() {
    return units;
  }

  @Override
  public Permission permission() {
    return Permission.REGISTER_STUDIO;
  }

  @Override
  public List<Reason> check(
      BudgetForm form, Organisation holder, @Nullable Long replaced, LocalDate today) {
    Integer year = form.year();
    return new FormChecks()
        .present("year", year)
        .year("year", year)
        .present("amount", form.amount())
        .that(
            form.amount() == null || !form.amount().isNegative(),
            Reason.at("amount", "registry.check.negative"))
        .that(!isSet(year, holder, replaced), Reason.at("year", "registry.check.budgetThere"))
        .reasons();
  }

  private boolean isSet(@Nullable Integer year, Organisation holder, @Nullable Long replaced) {
    return budgets.current(Set.of(holder.storedId())).stream()
        .filter(other -> replaced == null || other.id() != replaced)
        .anyMatch(other -> Objects.equals(other.budgetYear(), year));
  }

  @Override
  public long append(BudgetForm f, Organisation holder, Stamp stamp) {
    UnitBudget budget =
        new UnitBudget(
            0,
            holder.storedId(),
            Objects.requireNonNull(f.year()),
            Objects.requireNonNull(f.amount()));
    return budgets.append(List.of(budget), stamp).get(0).id();
  }

  @Override
  public Optional<BudgetForm> standing(long id, Organisation holder) {
    return budgets.current(Set.of(holder.storedId())).stream()
        .filter(budget -> budget.id() == id)
        .findFirst()
        .map(b -> new BudgetForm(b.budgetYear(), b.amount()));
  }

  @Override
  public boolean voidRecord(long id, Organisation holder, Stamp stamp) {
    return budgets.voidRecord(id, holder.storedId(), stamp);
  }
}
