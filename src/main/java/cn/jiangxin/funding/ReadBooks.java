package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads whole books of grants, a few statements for many of them. */
@Singleton
public class ReadBooks {
  private final GrantRows grants;
  private final EntryRows entries;
  private final SpendingRows spending;

  ReadBooks(GrantRows grants, EntryRows entries, SpendingRows spending) {
    this.grants = grants;
    this.entries = entries;
    this.spending = spending;
  }

  /**
   * The books with these numbers and those of these studios, for the service's own work: what the
   * asker may see is the caller's matter.
   */
  public List<GrantBook> of(Collection<String> codes, Collection<Long> studios) {
    Map<Long, GrantRow> rows = new LinkedHashMap<>();
    List<GrantRow> found = new ArrayList<>();
    if (!codes.isEmpty()) {
      found.addAll(grants.byCodes(codes));
    }
    if (!studios.isEmpty()) {
      found.addAll(grants.standingOf(studios));
    }
    found.forEach(row -> rows.put(Objects.requireNonNull(row.id()), row));
    return rows.isEmpty() ? List.of() : books(rows);
  }

  private List<GrantBook> books(Map<Long, GrantRow> rows) {
    Map<Long, List<GrantBook.PaidIn>> paid =
        entries.paidIn(rows.keySet()).stream()
            .collect(
                Collectors.groupingBy(
                    PaidInRow::grantId,
                    Collectors.mapping(PaidInRow::toRecord, Collectors.toList())));
    Map<Long, List<SpendingRow>> spent =
        spending.approved(rows.keySet()).stream()
            .collect(Collectors.groupingBy(SpendingRow::grantId));
    List<GrantBook> books = new ArrayList<>();
    rows.forEach(
        (id, row) ->
            books.add(
                book(
                    row,
                    paid.getOrDefault(id, List.of()),
                    spent.getOrDefault(id, List.of()).stream().map(ReadBooks::spent).toList())));
    return books;
  }

  private static GrantBook book(
      GrantRow g, List<GrantBook.PaidIn> paid, List<GrantBook.Spent> spent) {
    return new GrantBook(
        g.studioId(),
        g.code(),
        g.clause(),
        g.occasion(),
        g.projectCode(),
        new Money(g.amountFen()),
        g.grantedOn(),
        g.subAccount(),
        paid,
        spent);
  }

  private static GrantBook.Spent spent(SpendingRow s) {
    return new GrantBook.Spent(
        s.projectCode(),
        s.spentOn(),
        new Money(s.amountFen()),
        s.category(),
        s.payee(),
        s.purpose(),
        s.description(),
        s.voucherNo(),
        s.invoiceNo(),
        null);
  }
}
