package cn.jiangxin.review;

import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reviews with both bodies' votes, and what they ordered. */
@Singleton
class ReviewFacts implements FactSource {

  private final Reviews reviews;
  private final Rectifications rectifications;
  private final Decisions decisions;

  ReviewFacts(Reviews reviews, Rectifications rectifications, Decisions decisions) {
    this.reviews = reviews;
    this.rectifications = rectifications;
    this.decisions = decisions;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Set<Long> ids = sheets.studioIds();
    Map<Long, List<BodyDecision>> votes = votes(ids);
    reviews
        .current(ids)
        .forEach(
            r ->
                sheets
                    .of(r.studioId())
                    .reviews()
                    .add(fact(r, votes.getOrDefault(r.id(), List.of()))));
    Map<Long, List<StudioFile.Extension>> extensions = extensions(ids);
    rectifications.current(ids).stream()
        .filter(Rectification::inForce)
        .forEach(
            r ->
                sheets
                    .of(r.studioId())
                    .rectifications()
                    .add(fact(r, extensions.getOrDefault(r.id(), List.of()))));
  }

  private Map<Long, List<BodyDecision>> votes(Set<Long> ids) {
    return decisions.current(ids).stream()
        .filter(d -> d.reviewId() != null)
        .collect(
            Collectors.groupingBy(
                d -> Objects.requireNonNull(d.reviewId()),
                Collectors.mapping(ReviewFacts::vote, Collectors.toList())));
  }

  private Map<Long, List<StudioFile.Extension>> extensions(Set<Long> ids) {
    return rectifications.extensions(ids).stream()
        .filter(e -> e.agreedOn() != null)
        .collect(
            Collectors.groupingBy(
                Extension::rectificationId,
                Collectors.mapping(
                    e -> new StudioFile.Extension(Objects.requireNonNull(e.agreedOn()), e.dueOn()),
                    Collectors.toList())));
  }

  private static BodyDecision vote(Decision d) {
    return new BodyDecision(d.body(), d.concurs(), d.decidedOn(), d.documentNo());
  }

  private static StudioFile.Review fact(Review r, List<BodyDecision> votes) {
    return new StudioFile.Review(
        r.id(),
        r.programme(),
        r.kind(),
        r.convenedOn(),
        r.noticeSentOn(),
        r.sessionOn(),
        r.attended(),
        r.excuseFiledOn(),
        r.excuseAccepted(),
        r.methods(),
        votes,
        r.result(),
        r.decidedOn());
  }

  private static StudioFile.Rectification fact(
      Rectification r, List<StudioFile.Extension> extensions) {
    return new StudioFile.Rectification(
        r.id(),
        r.programme(),
        r.reviewId(),
        r.openedOn(),
        r.dueOn(),
        extensions,
        r.reportedOn(),
        r.accepted(),
        r.judgedOn());
  }
}
