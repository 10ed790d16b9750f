package cn.jiangxin.registry;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a studio's titles and who decided on them. */
@Singleton
public class ReadTitles {

  private final Recognitions recognitions;
  private final Decisions decisions;
  private final Policies policies;

  ReadTitles(Recognitions recognitions, Decisions decisions, Policies policies) {
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.policies = policies;
  }

  /** The titles of the studio as they stand on the day, the latest first. */
  public List<Title> of(long studioId, LocalDate today) {
    List<Decision> votes = decisions.current(Set.of(studioId));
    return recognitions.current(Set.of(studioId)).stream()
        .map(recognition -> title(recognition, votes, today))
        .sorted(
            Comparator.comparing(
                Title::from, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .toList();
  }

  private Title title(Recognition recognition, List<Decision> all, LocalDate today) {
    List<Decision> votes =
        all.stream()
            .filter(vote -> Objects.equals(vote.recognitionId(), recognition.id()))
            .sorted(Comparator.comparing(Decision::decidedOn))
            .toList();
    LocalDate from = heldFrom(recognition.programme(), votes);
    LocalDate ended = recognition.endedOn();
    boolean held = from != null && !from.isAfter(today) && (ended == null || ended.isAfter(today));
    return new Title(recognition, votes, from, held);
  }

  private @Nullable LocalDate heldFrom(String programme, List<Decision> votes) {
    List<String> bodies =
        policies.catalogue().schemes().stream()
            .filter(scheme -> scheme.programme().equals(programme))
            .map(Scheme::recognisers)
            .filter(recognisers -> !recognisers.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (bodies.isEmpty()) {
      return votes.stream()
          .filter(Decision::concurs)
          .findFirst()
          .map(Decision::decidedOn)
          .orElse(null);
    }
    List<Optional<LocalDate>> days = bodies.stream().map(body -> concurredOn(body, votes)).toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()).orElse(null)
        : null;
  }

  private static Optional<LocalDate> concurredOn(String body, List<Decision> votes) {
    return votes.stream()
        .filter(vote -> vote.concurs() && vote.body().equals(body))
        .findFirst()
        .map(Decision::decidedOn);
  }
}
