package cn.jiangxin.demo;

import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Judgement;
import cn.jiangxin.studio.Judgements;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Records re-reviews and end-of-cycle reviews with both bodies' votes and what they ordered. */
@Singleton
class ReviewMaker {

  private static final Set<String> FOLLOWING_YEAR =
      Set.of("EXPERT_REVIEW", "DEFENCE", "FIELD_VISIT");
  private static final Set<String> END_OF_CYCLE =
      Set.of("DOCUMENT_REVIEW", "STATEMENT", "FIELD_VISIT");

  private final Reviews reviews;
  private final Rectifications rectifications;
  private final Decisions decisions;
  private final Judgements judgements;

  ReviewMaker(
      Reviews reviews, Rectifications rectifications, Decisions decisions, Judgements judgements) {
    this.reviews = reviews;
    this.rectifications = rectifications;
    this.decisions = decisions;
    this.judgements = judgements;
  }

  void record(List<Life> lives, Words words, Stamps stamps) {
    List<Held> held = new ArrayList<>();
    List<Review> drafts = new ArrayList<>();
    List<Judgement> judged = new ArrayList<>();
    for (Life life : lives) {
      for (Held one : Held.of(life)) {
        held.add(one);
        drafts.add(review(life, one));
        if (one.cycle() > 0) {
          judged.add(judgement(life, one));
        }
      }
    }
    List<Review> stored =
        stamps.byMonth(drafts, r -> Objects.requireNonNull(r.decidedOn()), reviews::append);
    stamps.byMonth(
        stored.stream().flatMap(review -> votes(review, words).stream()).toList(),
        Decision::decidedOn,
        decisions::append);
    stamps.byMonth(judged, Judgement::judgedOn, judgements::append);
    stamps.byMonth(
        orders(held, stored, words, stamps), Rectification::openedOn, rectifications::append);
  }

  private static Review review(Life life, Held held) {
    LocalDate decided = held.decided();
    Set<String> all = held.cycle() == 0 ? FOLLOWING_YEAR : END_OF_CYCLE;
    boolean partial = life.plot().text("methods", "").equals("PARTIAL");
    return new Review(
        0,
        life.id(),
        Titles.DISTRICT,
        held.kind(),
        decided.minusDays(35),
        decided.minusDays(30),
        decided.minusDays(8),
        true,
        null,
        null,
        partial ? Set.of("FIELD_VISIT") : all,
        held.result(),
        decided);
  }

  private static List<Decision> votes(Review review, Words words) {
    LocalDate decided = Objects.requireNonNull(review.decidedOn());
    return List.of(
        vote(review, Titles.UNION, decided.minusDays(3), words),
        vote(review, Titles.BUREAU, decided, words));
  }

  private static Decision vote(Review review, String body, LocalDate day, Words words) {
    String document = words.text("reviewPaper", day.getYear(), review.studioId());
    return new Decision(0, review.studioId(), null, review.id(), body, true, day, document);
  }

  private static Judgement judgement(Life life, Held held) {
    boolean favourable = !held.result().equals("UNABLE_TO_OPERATE");
    return new Judgement(
        0,
        life.id(),
        "BDA-24.3",
        favourable,
        life.words().text("reviewGroup"),
        held.decided(),
        life.words().text("judgedReview"));
  }

  private static List<Rectification> orders(
      List<Held> held, List<Review> stored, Words words, Stamps stamps) {
    List<Rectification> orders = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      Held.Order order = held.get(i).order();
      if (order != null && stamps.reached(order.opened())) {
        orders.add(order(stored.get(i), order, words, stamps));
      }
    }
    return orders;
  }

  private static Rectification order(Review review, Held.Order order, Words words, Stamps stamps) {
    boolean judged = order.accepted() != null && stamps.reached(order.accepted());
    return new Rectification(
        0,
        review.studioId(),
        Titles.DISTRICT,
        review.id(),
        words.text("issues"),
        order.opened(),
        order.due(),
        order.opened(),
        order.reported() != null && stamps.reached(order.reported()) ? order.reported() : null,
        judged ? true : null,
        judged ? order.accepted() : null);
  }
}
