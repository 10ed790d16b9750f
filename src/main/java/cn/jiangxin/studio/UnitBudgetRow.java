package cn.jiangxin.studio;

import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit_budget")
record UnitBudgetRow(
    @Id @GeneratedValue @Nullable Long id,
    long unitId,
    int budgetYear,
    long amountFen,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static UnitBudgetRow of(UnitBudget x, Stamp stamp) {
    return new UnitBudgetRow(
        null, x.unitId(), x.budgetYear(), x.amount().fen(), stamp.at(), stamp.by(), null);
  }

  UnitBudget toRecord() {
    return new UnitBudget(Objects.requireNonNull(id), unitId, budgetYear, new Money(amountFen));
  }
}
