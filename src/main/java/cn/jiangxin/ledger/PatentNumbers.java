package cn.jiangxin.ledger;

import cn.jiangxin.assessment.NumberSource;
import cn.jiangxin.assessment.SharedRecord;
import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.studio.EntryStatus;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers of the patents in the outcome ledgers. */
@Singleton
class PatentNumbers implements NumberSource {

  private final Outcomes outcomes;
  private final PatentRows patents;

  PatentNumbers(Outcomes outcomes, PatentRows patents) {
    this.outcomes = outcomes;
    this.patents = patents;
  }

  @Override
  public List<SharedRecord> of(Collection<Long> studioIds) {
    Map<Long, Outcome> counted =
        outcomes.current(studioIds).stream()
            .filter(outcome -> EntryStatus.counts(outcome.status()))
            .collect(Collectors.toMap(Outcome::id, Function.identity()));
    return patents.current(studioIds).stream()
        .flatMap(patent -> record(patent, counted.get(patent.outcomeId())))
        .toList();
  }

  private static Stream<SharedRecord> record(PatentRow patent, @Nullable Outcome outcome) {
    return Stream.ofNullable(outcome)
        .map(
            entry ->
                new SharedRecord(
                    SharedNumber.PATENT,
                    patent.number(),
                    entry.studioId(),
                    entry.id(),
                    noticeable(entry),
                    null,
                    null,
                    null));
  }

  /** An entry that is dated back can be noticed only once it has been recorded. */
  private static LocalDate noticeable(Outcome outcome) {
    LocalDate recorded = Objects.requireNonNull(outcome.recordedOn());
    return recorded.isAfter(outcome.formedOn()) ? recorded : outcome.formedOn();
  }
}
