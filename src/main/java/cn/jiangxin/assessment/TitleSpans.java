package cn.jiangxin.assessment;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.matter.Votes;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a studio held which title. Whose votes it takes is said by the scheme of the title's own
 * programme; where none says so, every vote recorded must concur.
 */
@Singleton
class TitleSpans {

  private final Policies policies;

  TitleSpans(Policies policies) {
    this.policies = policies;
  }

  List<StudioTitle> of(List<Recognition> recognitions) {
    List<StudioTitle> titles = new ArrayList<>();
    for (Recognition recognition : recognitions) {
      Set<String> bodies = recognisers(recognition);
      LocalDate from = Votes.agreedOn(recognition.decisions(), List.copyOf(bodies));
      LocalDate ended = recognition.endedOn();
      if (from != null && (ended == null || ended.isAfter(from))) {
        titles.add(
            new StudioTitle(
                recognition.programme(),
                recognition.level(),
                recognition.demonstration(),
                bodies,
                new DateRange(from, lastDay(ended))));
      }
    }
    return titles;
  }

  private static @Nullable LocalDate lastDay(@Nullable LocalDate ended) {
    return ended == null ? null : ended.minusDays(1);
  }

  private Set<String> recognisers(Recognition recognition) {
    for (Scheme scheme : policies.catalogue().schemes()) {
      if (scheme.programme().equals(recognition.programme()) && !scheme.recognisers().isEmpty()) {
        return new LinkedHashSet<>(scheme.recognisers());
      }
    }
    Set<String> voters = new LinkedHashSet<>();
    for (BodyDecision decision : recognition.decisions()) {
      voters.add(decision.body());
    }
    return voters;
  }
}
