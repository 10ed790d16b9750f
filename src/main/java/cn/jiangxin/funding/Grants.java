package cn.jiangxin.funding;

import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Store of the boost grants and their books, for reading; the use cases of this package write. */
@Singleton
public class Grants {

  private static final int PAGE_SIZE = 50;

  private final GrantRows grants;
  private final EntryRows entries;
  private final SpendingRows spending;

  Grants(GrantRows grants, EntryRows entries, SpendingRows spending) {
    this.grants = grants;
    this.entries = entries;
    this.spending = spending;
  }

  /** All grants in the scope, by studio and day of granting. */
  public List<Grant> all(Scope scope) {
    return read(null, null, scope);
  }

  /** The same, one page of them; the last page if the list ends before it. */
  public Page<Grant> page(int wanted, Scope scope) {
    long total = grants.total(scope.everything(), scope.organisations(), scope.studios());
    int number = Page.within(wanted, PAGE_SIZE, total);
    List<Grant> shown = read(null, null, PAGE_SIZE, (number - 1) * PAGE_SIZE, scope);
    return new Page<>(shown, number, PAGE_SIZE, total);
  }

  /** The grants of a studio, oldest first. */
  public List<Grant> ofStudio(String studioCode, Scope scope) {
    return read(null, studioCode, scope);
  }

  /** The grant with the code, if the scope lets it be seen. */
  public Optional<Grant> find(String code, Scope scope) {
    return read(code, null, scope).stream().findFirst();
  }

  /** What a grant was spent on, by day; reversed spending is in, with its day of reversal. */
  public List<Spending> spending(String grantCode, Scope scope) {
    return spent(grantCode, null, DateRange.ALWAYS, scope);
  }

  /** All spending in the scope within the days, by studio, grant and day. */
  public List<Spending> spendingWithin(DateRange days, Scope scope) {
    return spent(null, null, days, scope);
  }

  /** What the grants of a studio were spent on, by grant and day. */
  public List<Spending> spendingOfStudio(String studioCode, Scope scope) {
    return spent(null, studioCode, DateRange.ALWAYS, scope);
  }

  /** One spending by its number. */
  public Optional<Spending> findSpending(long id, Scope scope) {
    return spending
        .view(id, scope.everything(), scope.organisations(), scope.studios())
        .map(SpendingView::toRecord);
  }

  /** What waits for a second person in the scope: orders, and what was asked to be taken back. */
  public List<Spending> waiting(Scope scope) {
    return spending.waiting(scope.everything(), scope.organisations(), scope.studios()).stream()
        .map(SpendingView::toRecord)
        .toList();
  }

  /** Totals by category of one grant; categories without spending are left out. */
  public List<CategoryTotal> byCategory(String grantCode, Scope scope) {
    return totals(grantCode, scope);
  }

  /** Totals by category over all grants in the scope. */
  public List<CategoryTotal> byCategory(Scope scope) {
    return totals(null, scope);
  }

  /** What the payers paid into a grant. */
  public List<Instalment> instalments(String grantCode, Scope scope) {
    return entries
        .instalments(grantCode, scope.everything(), scope.organisations(), scope.studios())
        .stream()
        .map(InstalmentView::toRecord)
        .toList();
  }

  /** The book of a grant, line by line; all lines together add up to nought. */
  public List<Posting> postings(String grantCode, Scope scope) {
    return entries
        .postings(grantCode, scope.everything(), scope.organisations(), scope.studios())
        .stream()
        .map(PostingView::toRecord)
        .toList();
  }

  private List<Grant> read(@Nullable String code, @Nullable String studioCode, Scope scope) {
    return read(code, studioCode, Integer.MAX_VALUE, 0, scope);
  }

  private List<Grant> read(
      @Nullable String code, @Nullable String studioCode, int most, int skip, Scope scope) {
    return grants
        .views(
            code,
            studioCode,
            most,
            skip,
            scope.everything(),
            scope.organisations(),
            scope.studios())
        .stream()
        .map(GrantView::toRecord)
        .toList();
  }

  private List<Spending> spent(
      @Nullable String grantCode, @Nullable String studioCode, DateRange days, Scope scope) {
    return spending
        .views(
            grantCode,
            studioCode,
            days.from(),
            days.to(),
            scope.everything(),
            scope.organisations(),
            scope.studios())
        .stream()
        .map(SpendingView::toRecord)
        .toList();
  }

  private List<CategoryTotal> totals(@Nullable String grantCode, Scope scope) {
    return spending
        .byCategory(grantCode, scope.everything(), scope.organisations(), scope.studios())
        .stream()
        .map(CategoryView::toRecord)
        .toList();
  }
}
