package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Enters money that has left without being allowed: always possible, at once and by one person, for
 * a ledger that cannot hold the irregular hides it.
 */
@Singleton
class EnterIrregular {

  private final Book book;
  private final SpendingDesk desk;
  private final Reassess reassess;

  EnterIrregular(Book book, SpendingDesk desk, Reassess reassess) {
    this.book = book;
    this.desk = desk;
    this.reassess = reassess;
  }

  Result<Spending> enter(OpenGrant grant, SpendingRequest r, Actor actor) {
    List<Reason> gaps = new ArrayList<>(desk.gaps(grant, r));
    if (!desk.isKnown(grant, r)) {
      gaps.add(Reason.at("category", "funding.refusal.category_unlisted", r.category()));
    }
    if (!gaps.isEmpty()) {
      return Result.refused(gaps);
    }
    List<Obstacle> obstacles = desk.obstacles(grant, r);
    long entry =
        book.write(
            entry(grant, r),
            "RECORD_IRREGULAR",
            Told.filed(r, SpendingState.IRREGULAR.name()),
            actor);
    Spending filed = desk.irregular(entry, grant, r, clause(obstacles), grounds(obstacles), actor);
    reassess.now(grant.studioId());
    return Result.done(filed);
  }

  /** The grant gives what it holds; whatever left beyond that, the unit has put in. */
  private Entry entry(OpenGrant grant, SpendingRequest r) {
    Money amount = Money.parse(r.amount()).orElseThrow();
    Money balance = book.balance(grant);
    Money held = balance.compareTo(amount) < 0 ? balance : amount;
    List<Entry.Line> lines = new ArrayList<>();
    lines.add(new Entry.Line(Account.RECEIVABLE, amount));
    line(Account.FUNDS, held, lines);
    line(Account.ADVANCE, amount.minus(held), lines);
    return new Entry(
        grant,
        EntryKind.IRREGULAR,
        Objects.requireNonNull(r.spentOn()),
        null,
        null,
        "irregular:" + r.key(),
        lines);
  }

  private static void line(Account account, Money amount, List<Entry.Line> lines) {
    if (!amount.equals(Money.ZERO)) {
      lines.add(new Entry.Line(account, amount.negated()));
    }
  }

  private static @Nullable String clause(List<Obstacle> obstacles) {
    return obstacles.stream()
        .map(obstacle -> obstacle.reason().clause())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String grounds(List<Obstacle> obstacles) {
    return obstacles.isEmpty()
        ? Irregularity.UNAPPROVED.name()
        : obstacles.stream().map(o -> o.kind().name()).collect(Collectors.joining(","));
  }
}
