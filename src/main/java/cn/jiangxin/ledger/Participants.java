package cn.jiangxin.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which members took part in an activity. */
@Singleton
public class Participants {

  private final ParticipantRows rows;

  Participants(ParticipantRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch. */
  public void append(long activityId, Collection<Long> memberIds) {
    if (!memberIds.isEmpty()) {
      rows.add(memberIds.stream().map(member -> new ParticipantRow(activityId, member)).toList());
    }
  }

  /** Records those who took part in several activities, in one batch; by activity. */
  public void append(Map<Long, ? extends Collection<Long>> membersOf) {
    List<ParticipantRow> all = new ArrayList<>();
    membersOf.forEach(
        (activity, ids) -> ids.forEach(member -> all.add(new ParticipantRow(activity, member))));
    if (!all.isEmpty()) {
      rows.add(all);
    }
  }

  /** Ids of the members who took part. */
  public Set<Long> of(long activityId) {
    return Set.copyOf(rows.of(activityId));
  }
}
