package cn.jiangxin.registry;

import cn.jiangxin.assessment.TitleRules;
import cn.jiangxin.policy.matter.Agreement;
import cn.jiangxin.policy.matter.Recognisers;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a studio's titles and who decided on them. */
@Singleton
public class ReadTitles {

  private final Recognitions recognitions;
  private final Decisions decisions;
  private final TitleRules rules;

  ReadTitles(Recognitions recognitions, Decisions decisions, TitleRules rules) {
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.rules = rules;
  }

  /** The titles of the studio as they stand on the day, the latest first. */
  public List<Title> of(long studioId, LocalDate today) {
    List<Decision> votes = decisions.current(Set.of(studioId));
    Map<String, List<Recognisers>> ruled = rules.byProgramme();
    return recognitions.current(Set.of(studioId)).stream()
        .map(recognition -> title(recognition, votes, ruled, today))
        .sorted(
            Comparator.comparing(
                Title::from, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .toList();
  }

  private static Title title(
      Recognition recognition,
      List<Decision> all,
      Map<String, List<Recognisers>> ruled,
      LocalDate today) {
    List<Decision> votes =
        all.stream()
            .filter(vote -> Objects.equals(vote.recognitionId(), recognition.id()))
            .sorted(Comparator.comparing(Decision::decidedOn))
            .toList();
    LocalDate from = heldFrom(ruled.get(recognition.programme()), votes);
    LocalDate ended = recognition.endedOn();
    boolean held = from != null && !from.isAfter(today) && (ended == null || ended.isAfter(today));
    return new Title(recognition, votes, from, held);
  }

  /** Where no programme says who has to concur, one body is enough. */
  private static @Nullable LocalDate heldFrom(
      @Nullable List<Recognisers> inTime, List<Decision> votes) {
    if (inTime == null) {
      return votes.stream()
          .filter(Decision::concurs)
          .findFirst()
          .map(Decision::decidedOn)
          .orElse(null);
    }
    Agreement agreement = Agreement.among(votes.stream().map(Decision::said).toList(), inTime);
    return agreement == null ? null : agreement.on();
  }
}
