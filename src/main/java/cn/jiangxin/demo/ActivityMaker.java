package cn.jiangxin.demo;

import cn.jiangxin.ledger.Activities;
import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.LedgerCodes;
import cn.jiangxin.ledger.Participants;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records the activity ledgers with those who took part. */
@Singleton
class ActivityMaker {

  private final Activities activities;
  private final Participants participants;
  private final LedgerCodes codes;

  ActivityMaker(Activities activities, Participants participants, LedgerCodes codes) {
    this.activities = activities;
    this.participants = participants;
    this.codes = codes;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<Activity> drafts = new ArrayList<>();
    lives.forEach(life -> drafts.addAll(new ActivityDraft(life, codes).activities()));
    List<Activity> stored = activities.append(drafts, a -> stamps.after(a.endedOn()));
    Map<Long, Life> lifeOf =
        lives.stream().collect(Collectors.toMap(Life::id, Function.identity()));
    Map<Long, List<Long>> present = new HashMap<>();
    stored.stream()
        .filter(a -> stamps.isRecent(a.startedOn()))
        .forEach(
            a -> present.put(a.id(), present(Objects.requireNonNull(lifeOf.get(a.studioId())), a)));
    participants.append(present);
  }

  private static List<Long> present(Life life, Activity activity) {
    Dice dice = Dice.of("present " + activity.title() + activity.startedOn());
    return life.present(activity.startedOn()).stream()
        .filter(member -> member.role().equals("LEADER") || dice.between(1, 10) <= 6)
        .map(member -> member.id())
        .toList();
  }
}
