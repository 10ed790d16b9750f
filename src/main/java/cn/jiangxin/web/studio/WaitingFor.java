package cn.jiangxin.web.studio;

import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.registry.Title;
import cn.jiangxin.review.Extension;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.StepVote;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * For whose votes the matters of a studio wait, by kind and number of the matter, e.g. {@code
 * title-7}; what is settled or declined waits for nobody.
 */
@Singleton
class WaitingFor {

  private final Decisions decisions;
  private final Rectifications rectifications;
  private final WhoVotes who;

  WaitingFor(Decisions decisions, Rectifications rectifications, WhoVotes who) {
    this.decisions = decisions;
    this.rectifications = rectifications;
    this.who = who;
  }

  Map<String, List<String>> of(long studio, List<Title> titles, List<Review> reviews) {
    Map<String, List<String>> waiting = new HashMap<>();
    titles.stream()
        .filter(title -> !title.held() && title.recognition().endedOn() == null)
        .forEach(
            title ->
                votes(
                    waiting,
                    "title-" + title.recognition().id(),
                    title.recognition().programme(),
                    title.decisions()));
    List<Decision> votes = decisions.current(Set.of(studio));
    reviews.stream()
        .filter(review -> review.decidedOn() == null)
        .forEach(
            review ->
                votes(
                    waiting,
                    "review-" + review.id(),
                    review.programme(),
                    votes.stream()
                        .filter(v -> Objects.equals(v.reviewId(), review.id()))
                        .toList()));
    steps(waiting, studio);
    return waiting;
  }

  private void votes(
      Map<String, List<String>> waiting, String matter, String programme, List<Decision> votes) {
    if (votes.stream().allMatch(Decision::concurs)) {
      put(waiting, matter, programme, votes.stream().map(Decision::body).toList());
    }
  }

  private void steps(Map<String, List<String>> waiting, long studio) {
    List<StepVote> votes = rectifications.votes(Set.of(studio));
    List<Extension> extensions = rectifications.extensions(Set.of(studio));
    for (Rectification order : rectifications.current(Set.of(studio))) {
      if (!order.inForce()) {
        step(waiting, "order-" + order.id(), order, votes, StepVote.Step.ORDER, order.id());
      } else if (order.reportedOn() != null && order.judgedOn() == null) {
        step(waiting, "verdict-" + order.id(), order, votes, StepVote.Step.VERDICT, order.id());
      }
      extensions.stream()
          .filter(e -> e.rectificationId() == order.id() && e.agreedOn() == null)
          .forEach(
              e ->
                  step(
                      waiting,
                      "extension-" + order.id(),
                      order,
                      votes,
                      StepVote.Step.EXTENSION,
                      e.id()));
    }
  }

  private void step(
      Map<String, List<String>> waiting,
      String matter,
      Rectification order,
      List<StepVote> votes,
      StepVote.Step step,
      long subject) {
    List<StepVote> cast =
        votes.stream().filter(v -> v.step() == step && v.subjectId() == subject).toList();
    if (step == StepVote.Step.VERDICT || cast.stream().allMatch(StepVote::concurs)) {
      put(waiting, matter, order.programme(), cast.stream().map(StepVote::body).toList());
    }
  }

  private void put(
      Map<String, List<String>> waiting,
      String matter,
      String programme,
      Collection<String> voted) {
    List<String> missing = who.missing(programme, voted);
    if (!missing.isEmpty()) {
      waiting.put(matter, missing);
    }
  }
}
