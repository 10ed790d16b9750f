package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.funding.GrantBook;
import cn.jiangxin.funding.GrantBook.PaidIn;
import cn.jiangxin.funding.GrantBook.Spent;
import cn.jiangxin.funding.GrantBooks;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The book of one grant while its sheets are read. */
final class BookDraft {
  private final Line line;
  private final Studio studio;
  private final GrantBook head;
  private final @Nullable KnownBook known;
  private final List<PaidIn> paidIn = new ArrayList<>();
  private final List<Spent> spent = new ArrayList<>();

  /**
   * A book.
   *
   * @param line the row of the grant itself
   * @param studio under provisional numbers
   * @param head the grant without what has moved in it
   * @param known what is recorded of it; null for a new grant
   */
  BookDraft(Line line, Studio studio, GrantBook head, @Nullable KnownBook known) {
    this.line = line;
    this.studio = studio;
    this.head = head;
    this.known = known;
  }

  /** What is recorded of a grant that is there. */
  record KnownBook(List<PaidIn> paidIn, List<Spent> spent) {}

  Studio studio() {
    return studio;
  }

  GrantBook head() {
    return head;
  }

  boolean isNew() {
    return known == null;
  }

  /** An instalment; those of a grant that is there must be there as well. */
  void take(Line row, PaidIn paid) {
    refuse(row, paid.on(), paidIn.contains(paid));
    paidIn.add(paid);
    if (paid().compareTo(head.amount()) > 0) {
      row.refuse("amount", "move-in.check.overpaid", head.amount().toString());
    }
    if (known != null) {
      stands(row, known.paidIn().contains(paid));
    }
  }

  /** A spending; those of a grant that is there must be there as well. */
  void take(Line row, Spent one) {
    refuse(row, one.on(), spent.contains(one));
    spent.add(one);
    if (known != null) {
      stands(row, known.spent().contains(one));
    }
  }

  private Money paid() {
    return Money.sum(paidIn.stream().map(PaidIn::amount).toList());
  }

  /** What moves before there is a grant, and what is written twice, as the forms refuse it. */
  private void refuse(Line row, LocalDate on, boolean twice) {
    if (on.isBefore(head.grantedOn())) {
      row.refuse("on", "funding.refusal.before_grant", head.grantedOn().toString());
    }
    if (twice) {
      row.refuse("grant", "move-in.check.sameRow");
    }
  }

  private void stands(Line row, boolean there) {
    if (there) {
      row.stands();
    } else {
      row.refuse("grant", "move-in.check.grantThere", head.code());
    }
  }

  /** A book that is overdrawn on any day is refused at the row of its grant. */
  void refuseOverdrawn() {
    if (isNew()) {
      GrantBooks.overdrawnOn(book(head.studioId()))
          .ifPresent(day -> line.refuse("amount", "move-in.check.overdrawn", day.toString()));
    }
  }

  GrantBook book(long studioId) {
    return new GrantBook(
        studioId,
        head.code(),
        head.clause(),
        head.occasion(),
        head.projectCode(),
        head.amount(),
        head.grantedOn(),
        head.subAccount(),
        List.copyOf(paidIn),
        List.copyOf(spent));
  }
}
