package cn.jiangxin.ledger;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which members took part in an activity. */
@Singleton
public class Participants {

  private final ParticipantRows rows;
  private final ManyRows many;

  Participants(ParticipantRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
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
    many.insert("activity_participant", ParticipantRow.class, all);
  }

  /** Ids of the members who took part in the activities of the studios, by activity. */
  public Map<Long, Set<Long>> ofStudios(Collection<Long> studioIds) {
    return (studioIds.isEmpty() ? List.<ParticipantRow>of() : rows.ofStudios(studioIds))
        .stream()
            .collect(
                Collectors.groupingBy(
                    ParticipantRow::activityId,
                    Collectors.mapping(ParticipantRow::memberId, Collectors.toSet())));
  }

  /** Ids of the members who took part. */
  public Set<Long> of(long activityId) {
    return Set.copyOf(rows.of(activityId));
  }
}
