package cn.jiangxin.ledger.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The ledgers that go in and out as spreadsheets: all of them. */
@Singleton
class SheetLayouts {
  private final List<SheetLayout<?, ?>> all;

  SheetLayouts(
      ActivityLayout activities,
      OutcomeLayout outcomes,
      ProjectLayout projects,
      MentorshipLayout mentorships,
      MemberLayout members) {
    this.all = List.of(activities, outcomes, projects, mentorships, members);
  }

  /** The layout of the ledger that bears this name in addresses. */
  Optional<SheetLayout<?, ?>> at(String path) {
    return all.stream().filter(layout -> layout.path().equals(path)).findFirst();
  }

  /** The layout of the ledger whose headings the sheet bears. */
  Optional<SheetLayout<?, ?>> of(RawSheet sheet, SheetWords words) {
    return all.stream().filter(layout -> fits(sheet, layout, words)).findFirst();
  }

  private static boolean fits(RawSheet sheet, SheetLayout<?, ?> layout, SheetWords words) {
    try {
      return Heading.of(sheet, layout.columns(), words).missing(layout.columns()).isEmpty();
    } catch (Unreadable e) {
      return false;
    }
  }
}
