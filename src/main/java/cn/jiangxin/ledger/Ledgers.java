package cn.jiangxin.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All ledgers. */
@Singleton
class Ledgers {

  private final List<Ledger<?, ?>> all;

  Ledgers(
      ActivityLedger activities,
      OutcomeLedger outcomes,
      ProjectLedger projects,
      MentorshipLedger mentorships,
      MemberLedger members) {
    this.all = List.of(activities, outcomes, projects, mentorships, members);
  }

  /** The ledger of that name. */
  Optional<Ledger<?, ?>> named(String name) {
    return all.stream().filter(ledger -> ledger.name().equals(name)).findFirst();
  }
}
