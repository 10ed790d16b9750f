package cn.jiangxin.assessment;

import cn.jiangxin.policy.matter.Agreement;
import cn.jiangxin.policy.matter.Recognisers;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a studio held which title. Whose votes it takes is said by the scheme of the title's own
 * programme; where none says so, every vote recorded must concur.
 */
@Singleton
class TitleSpans {

  private final TitleRules rules;

  TitleSpans(TitleRules rules) {
    this.rules = rules;
  }

  List<StudioTitle> of(List<Recognition> recognitions) {
    Map<String, List<Recognisers>> ruled = rules.byProgramme();
    List<StudioTitle> titles = new ArrayList<>();
    for (Recognition recognition : recognitions) {
      Agreement agreement =
          Agreement.among(
              recognition.decisions(),
              ruled.getOrDefault(recognition.programme(), voters(recognition)));
      LocalDate ended = recognition.endedOn();
      if (agreement != null && (ended == null || ended.isAfter(agreement.on()))) {
        titles.add(
            new StudioTitle(
                recognition.programme(),
                recognition.level(),
                recognition.demonstration(),
                new LinkedHashSet<>(agreement.bodies()),
                new DateRange(agreement.on(), lastDay(ended))));
      }
    }
    return titles;
  }

  private static @Nullable LocalDate lastDay(@Nullable LocalDate ended) {
    return ended == null ? null : ended.minusDays(1);
  }

  private static List<Recognisers> voters(Recognition recognition) {
    List<String> voters =
        recognition.decisions().stream().map(BodyDecision::body).distinct().toList();
    return List.of(new Recognisers(voters, DateRange.ALWAYS));
  }
}
