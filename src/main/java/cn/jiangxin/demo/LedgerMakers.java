package cn.jiangxin.demo;

import jakarta.inject.Singleton;
import java.util.List;

/** Records the ledgers that the studios keep themselves (BDA-22.1). */
@Singleton
class LedgerMakers {

  private final ActivityMaker activities;
  private final OutcomeMaker outcomes;
  private final MentorshipMaker mentorships;

  LedgerMakers(ActivityMaker activities, OutcomeMaker outcomes, MentorshipMaker mentorships) {
    this.activities = activities;
    this.outcomes = outcomes;
    this.mentorships = mentorships;
  }

  void record(List<Life> lives, Stamps stamps) {
    activities.record(lives, stamps);
    outcomes.record(lives, stamps);
    mentorships.record(lives, stamps);
  }
}
