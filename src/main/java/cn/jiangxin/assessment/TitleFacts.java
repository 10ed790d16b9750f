package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Titles of the studios with the decisions they rest on (BDA-3, 16.3). */
@Singleton
class TitleFacts implements FactSource {

  private final Recognitions recognitions;
  private final Decisions decisions;

  TitleFacts(Recognitions recognitions, Decisions decisions) {
    this.recognitions = recognitions;
    this.decisions = decisions;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Map<Long, List<BodyDecision>> votes =
        decisions.current(sheets.studioIds()).stream()
            .filter(d -> d.recognitionId() != null)
            .collect(
                Collectors.groupingBy(
                    d -> Objects.requireNonNull(d.recognitionId()),
                    Collectors.mapping(Decision::said, Collectors.toList())));
    recognitions
        .current(sheets.studioIds())
        .forEach(
            r ->
                sheets
                    .of(r.studioId())
                    .recognitions()
                    .add(
                        new StudioFile.Recognition(
                            r.id(),
                            r.programme(),
                            r.level(),
                            r.demonstration(),
                            votes.getOrDefault(r.id(), List.of()),
                            r.methods(),
                            r.plaqueOn(),
                            r.certificateOn(),
                            r.certificateNo(),
                            r.endedOn(),
                            r.endKind())));
  }
}
