package cn.jiangxin.demo;

import cn.jiangxin.funding.GrantBook;
import cn.jiangxin.funding.GrantBook.PaidIn;
import cn.jiangxin.funding.GrantBooks;
import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the boost money: lump sums of the district and boosts of Beijing's plans. */
@Singleton
class GrantMaker {

  private static final Money LUMP_SUM = Money.yuan(200_000);
  private static final Money SMALL_BOOST = Money.yuan(30_000);
  private static final int DAYS_TO_GRANT = 20;
  private static final int DAYS_TO_PAY = 55;

  private final GrantBooks books;

  GrantMaker(GrantBooks books) {
    this.books = books;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<GrantBook> all = new ArrayList<>();
    for (Life life : lives) {
      Held.of(life).forEach(held -> lumpSum(life, held, all));
      Boost.of(life).forEach(boost -> boost(life, boost, all));
    }
    books.append(all, stamps::after);
  }

  private static void lumpSum(Life life, Held held, List<GrantBook> books) {
    boolean star = held.cycle() > 0;
    LocalDate earned = held.earned();
    String state = life.plot().text(star ? "star" : "grant", "PAID");
    boolean late = life.plot().text("reReview", "").equals("LATE") && !star;
    if (earned == null || late || state.equals("NONE")) {
      return;
    }
    LocalDate granted = earned.plusDays(DAYS_TO_GRANT);
    if (life.tells(granted)) {
      PaidIn paid = new PaidIn(life.payer(), earned.plusDays(DAYS_TO_PAY), LUMP_SUM);
      String clause = star ? "BDA-26.2" : "BDA-26.1";
      String occasion = star ? "C" + held.cycle() : "";
      String code = "G-%s-%s".formatted(life.code(), star ? "STAR" + held.cycle() : "FIRST");
      List<PaidIn> instalments =
          state.equals("PAID") && life.tells(paid.on()) ? List.of(paid) : List.of();
      books.add(book(life, code, clause, occasion, null, LUMP_SUM, granted, instalments));
    }
  }

  private static void boost(Life life, Boost boost, List<GrantBook> books) {
    LocalDate granted = boost.awarded();
    if (!life.tells(granted)) {
      return;
    }
    String project = boost.code(life);
    books.add(
        book(
            life,
            "G-" + project,
            clause(boost),
            project,
            project,
            boost.grade(),
            granted,
            instalments(life, boost)));
  }

  private static String clause(Boost boost) {
    if (boost.plan() == 2021) {
      return "BJ21-J.4";
    }
    return boost.grade().equals(SMALL_BOOST) ? "BJ24-J.10" : "BJ24-J.9";
  }

  /** Six tenths after the award, the rest after the acceptance; each payer its share. */
  private static List<PaidIn> instalments(Life life, Boost boost) {
    int parts = boost.grade().equals(SMALL_BOOST) ? 3 : 2;
    Money first = new Money(boost.grade().fen() * 6 / 10);
    List<PaidIn> paid = new ArrayList<>();
    tranche(life, boost.awarded().plusDays(45), first, parts, paid);
    if (boost.accepted() != null) {
      Money rest = boost.grade().minus(first);
      tranche(life, boost.accepted().plusDays(30), rest, parts, paid);
    }
    return paid;
  }

  private static void tranche(Life life, LocalDate on, Money amount, int parts, List<PaidIn> paid) {
    if (life.tells(on)) {
      Money municipal = new Money(amount.fen() / parts);
      paid.add(new PaidIn(Titles.MUNICIPAL_UNION, on, municipal));
      paid.add(new PaidIn(life.upperUnion(), on, amount.minus(municipal)));
    }
  }

  private static GrantBook book(
      Life life,
      String code,
      String clause,
      String occasion,
      @Nullable String project,
      Money amount,
      LocalDate granted,
      List<PaidIn> paid) {
    return new GrantBook(
        life.id(),
        code,
        clause,
        occasion,
        project,
        amount,
        granted,
        life.words().text("subAccount", life.id()),
        paid,
        new SpendingDraft(life, code, project).of(paid));
  }
}
