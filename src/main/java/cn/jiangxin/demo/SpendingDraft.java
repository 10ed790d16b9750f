package cn.jiangxin.demo;

import cn.jiangxin.funding.GrantBook.PaidIn;
import cn.jiangxin.funding.GrantBook.Reversed;
import cn.jiangxin.funding.GrantBook.Spent;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws up what the money of one grant was spent on, tranche by tranche, never more than came. */
final class SpendingDraft {

  private static final int FIRST_DAY = 12;
  private static final int LAST_DAY = 640;
  private static final int LEAST_PERCENT = 78;
  private static final int MOST_PERCENT = 99;
  private static final int REVERSED_OF = 40;

  private final Life life;
  private final @Nullable String project;
  private final Dice dice;
  private final List<Spent> spent = new ArrayList<>();

  SpendingDraft(Life life, String grant, @Nullable String project) {
    this.life = life;
    this.project = project;
    this.dice = life.dice("spending " + grant);
  }

  List<Spent> of(List<PaidIn> paid) {
    for (PaidIn tranche : paid) {
      int percent = dice.between(LEAST_PERCENT, MOST_PERCENT);
      spend(new Money(tranche.amount().fen() * percent / 100), tranche.on());
    }
    return spent.stream()
        .filter(s -> life.tells(s.on()))
        .sorted(Comparator.comparing(Spent::on))
        .toList();
  }

  private void spend(Money total, LocalDate paidOn) {
    Block categories = life.words().block("spending");
    for (String category : categories.keys()) {
      Block told = categories.block(category);
      int vouchers = told.number("vouchers", 1);
      long share = total.fen() * told.number("weight", 0) / 100;
      for (int i = 0; i < vouchers; i++) {
        voucher(category, told, new Money(share / vouchers - dice.between(0, 9)), paidOn);
      }
    }
  }

  private void voucher(String category, Block told, Money amount, LocalDate paidOn) {
    LocalDate on = paidOn.plusDays(dice.between(FIRST_DAY, LAST_DAY));
    String payee = dice.pick(told.texts("payees"));
    String purpose = dice.pick(told.texts("purposes"));
    int number = dice.between(1, 180);
    boolean wrong = dice.between(1, REVERSED_OF) == 1;
    spent.add(
        new Spent(
            project == null ? running(on) : project,
            on,
            amount,
            category,
            payee,
            purpose,
            told.optional("description").orElse(null),
            life.words().text("voucher", on.getYear(), on.getMonthValue(), number),
            shared(category).orElseGet(() -> invoice(on)),
            wrong ? reversed(on) : null));
  }

  private @Nullable Reversed reversed(LocalDate on) {
    LocalDate back = on.plusDays(9);
    return life.tells(back) ? new Reversed(back, life.words().text("reversal")) : null;
  }

  /** The youngest project that had been approved by then; early spending may serve none. */
  private @Nullable String running(LocalDate on) {
    return life.projects.stream()
        .filter(p -> p.boostPlanYear() == null)
        .filter(p -> !Objects.requireNonNull(p.approvedOn()).isAfter(on))
        .reduce((earlier, later) -> later)
        .map(Project::code)
        .orElse(null);
  }

  /** An invoice that another studio's books bear as well, so that there is one to find. */
  private Optional<String> shared(String category) {
    return category.equals("CONSULTING") ? life.plot().optional("sharedInvoice") : Optional.empty();
  }

  /** Twenty digits, as fully electronic invoices bear. */
  private String invoice(LocalDate on) {
    return "%02d992%07d%08d"
        .formatted(on.getYear() % 100, dice.between(1, 9_999_999), dice.between(1, 99_999_999));
  }
}
