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
}
