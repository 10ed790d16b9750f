package cn.jiangxin.ledger;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Store of the patent details of outcomes. */
@Singleton
public class Patents {

  private final PatentRows rows;
  private final PatentPartyRows parties;
  private final ManyRows many;

  Patents(PatentRows rows, PatentPartyRows parties, ManyRows many) {
    this.rows = rows;
    this.parties = parties;
    this.many = many;
  }

  /** Records them with their inventors and right holders, in two batches. */
  public void append(Collection<Patent> patents) {
    many.insert("patent", PatentRow.class, patents.stream().map(PatentRow::of).toList());
    many.insert(
        "patent_party",
        PatentPartyRow.class,
        patents.stream()
            .flatMap(
                patent ->
                    patent.parties().stream().map(p -> PatentPartyRow.of(patent.outcomeId(), p)))
            .toList());
  }

  /**
   * The patents of outcomes that stand. For the service's own work: callers pass only ids that the
   * actor's scope let through.
   */
  public List<Patent> current(Collection<Long> studioIds) {
    if (studioIds.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Patent.Party>> partiesOf =
        parties.ofStudios(studioIds).stream()
            .collect(
                Collectors.groupingBy(
                    PatentPartyRow::outcomeId,
                    Collectors.mapping(PatentPartyRow::toRecord, Collectors.toList())));
    return rows.current(studioIds).stream()
        .map(row -> row.toRecord(partiesOf.getOrDefault(row.outcomeId(), List.of())))
        .toList();
  }
}
