package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries whole books over into an empty registry, in batches. */
@Singleton
public class GrantBooks {

  private final GrantRows grants;
  private final EntryRows entries;
  private final PostingRows postings;
  private final SpendingRows spending;

  GrantBooks(GrantRows grants, EntryRows entries, PostingRows postings, SpendingRows spending) {
    this.grants = grants;
    this.entries = entries;
    this.postings = postings;
    this.spending = spending;
  }

  /**
   * Writes the books.
   *
   * @param stampOf when what happened on a day was recorded
   * @throws IllegalArgumentException if a book was ever overdrawn
   */
  public void append(Collection<GrantBook> books, Function<LocalDate, Stamp> stampOf) {
    books.forEach(GrantBooks::requireNeverOverdrawn);
    List<GrantRow> rows =
        grants.saveAll(books.stream().map(b -> row(b, stampOf.apply(b.grantedOn()))).toList());
    List<Movement> movements = new ArrayList<>();
    Iterator<GrantBook> book = books.iterator();
    rows.forEach(row -> movements.addAll(movements(opened(row), book.next())));
    write(movements, stampOf);
  }

  /** A movement and, if it was a spending, its voucher. */
  private record Movement(Entry entry, GrantBook.@Nullable Spent spent) {}

  private void write(List<Movement> movements, Function<LocalDate, Stamp> stampOf) {
    List<EntryRow> stored = entries(movements.stream().map(Movement::entry).toList(), stampOf);
    List<SpendingRow> vouchers = new ArrayList<>();
    List<Entry> reversals = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      GrantBook.Spent spent = movements.get(i).spent();
      if (spent != null) {
        vouchers.add(voucher(stored.get(i), spent, stampOf.apply(spent.on())));
        if (spent.reversed() != null) {
          reversals.add(reversal(movements.get(i).entry(), stored.get(i), spent.reversed()));
        }
      }
    }
    spending.saveAll(vouchers);
    entries(reversals, stampOf);
  }

  private List<EntryRow> entries(List<Entry> list, Function<LocalDate, Stamp> stampOf) {
    List<EntryRow> stored =
        entries.saveAll(list.stream().map(e -> row(e, stampOf.apply(e.happenedOn()))).toList());
    List<PostingRow> lines = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      long id = Objects.requireNonNull(stored.get(i).id());
      Entry entry = list.get(i);
      entry
          .lines()
          .forEach(
              line ->
                  lines.add(
                      new PostingRow(
                          null,
                          id,
                          entry.grant().id(),
                          line.account().code(),
                          line.amount().fen())));
    }
    postings.saveAll(lines);
    return stored;
  }

  private static void requireNeverOverdrawn(GrantBook book) {
    if (overdrawnOn(book).isPresent()) {
      throw new IllegalArgumentException("overdrawn: " + book.code());
    }
  }

  /** The first day on which more had been spent than paid in. */
  public static Optional<LocalDate> overdrawnOn(GrantBook book) {
    TreeMap<LocalDate, Money> byDay = new TreeMap<>();
    book.paidIn().forEach(p -> byDay.merge(p.on(), p.amount(), Money::plus));
    for (GrantBook.Spent spent : book.spent()) {
      byDay.merge(spent.on(), spent.amount().negated(), Money::plus);
      if (spent.reversed() != null) {
        byDay.merge(spent.reversed().on(), spent.amount(), Money::plus);
      }
    }
    Money balance = Money.ZERO;
    for (Map.Entry<LocalDate, Money> change : byDay.entrySet()) {
      balance = balance.plus(change.getValue());
      if (balance.isNegative()) {
        return Optional.of(change.getKey());
      }
    }
    return Optional.empty();
  }

  private static List<Movement> movements(OpenGrant grant, GrantBook book) {
    List<Movement> movements = new ArrayList<>();
    for (GrantBook.PaidIn in : book.paidIn()) {
      String key = "book:" + grant.code() + ":" + movements.size();
      movements.add(
          new Movement(
              Entry.move(
                  grant,
                  EntryKind.INSTALMENT,
                  in.on(),
                  key,
                  in.amount(),
                  Account.FUNDS,
                  Account.payer(in.payer())),
              null));
    }
    for (GrantBook.Spent out : book.spent()) {
      String key = "book:" + grant.code() + ":" + movements.size();
      movements.add(
          new Movement(
              Entry.move(
                  grant,
                  EntryKind.SPENDING,
                  out.on(),
                  key,
                  out.amount(),
                  Account.spent(out.category()),
                  Account.FUNDS),
              out));
    }
    return movements;
  }

  private static Entry reversal(Entry entry, EntryRow stored, GrantBook.Reversed back) {
    return new Entry(
        entry.grant(),
        EntryKind.REVERSAL,
        back.on(),
        stored.id(),
        back.reason(),
        entry.key() + ":back",
        entry.lines().stream()
            .map(line -> new Entry.Line(line.account(), line.amount().negated()))
            .toList());
  }

  private static OpenGrant opened(GrantRow row) {
    return new OpenGrant(
        Objects.requireNonNull(row.id()),
        row.code(),
        row.studioId(),
        row.clause(),
        row.amountFen(),
        row.grantedOn());
  }

  private static GrantRow row(GrantBook b, Stamp stamp) {
    return new GrantRow(
        null,
        b.studioId(),
        b.code(),
        b.clause(),
        b.occasion(),
        b.projectCode(),
        b.amount().fen(),
        b.grantedOn(),
        b.subAccount(),
        stamp.at(),
        stamp.by());
  }

  private static EntryRow row(Entry e, Stamp stamp) {
    return new EntryRow(
        null,
        e.grant().id(),
        e.grant().studioId(),
        e.kind().name(),
        e.happenedOn(),
        e.reverses(),
        e.note(),
        e.key(),
        stamp.at(),
        stamp.by());
  }

  private static SpendingRow voucher(EntryRow entry, GrantBook.Spent s, Stamp stamp) {
    return new SpendingRow(
        null,
        Objects.requireNonNull(entry.id()),
        entry.grantId(),
        entry.studioId(),
        s.projectCode(),
        s.on(),
        s.amount().fen(),
        s.category(),
        s.payee(),
        s.purpose(),
        s.description(),
        s.voucherNo(),
        s.invoiceNo(),
        stamp.at(),
        stamp.by(),
        SpendingState.APPROVED,
        null,
        null,
        null);
  }
}
