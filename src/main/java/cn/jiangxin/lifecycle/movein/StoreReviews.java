package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores the reviews that a workbook brings, with what the bodies decided on them. */
@Singleton
class StoreReviews {
  private final Reviews reviews;
  private final Decisions decisions;

  StoreReviews(Reviews reviews, Decisions decisions) {
    this.reviews = reviews;
    this.decisions = decisions;
  }

  /**
   * A review to be stored.
   *
   * @param review under provisional numbers
   */
  record Draft(Review review, @Nullable Studio studio, List<Votes.Vote> votes) {

    List<?> key() {
      return StoreReviews.key(review);
    }
  }

  /** A studio is reviewed in one way on one day once. */
  private static List<?> key(Review r) {
    return Arrays.asList(r.studioId(), r.programme(), r.kind(), r.decidedOn());
  }

  /** The reviews of studios that were there before, with the votes on them. */
  record Known(List<Review> reviews, Map<Long, List<Decision>> votes) {

    void compare(Line line, Draft draft) {
      for (Review there : reviews) {
        if (key(there).equals(draft.key())) {
          Differences differences = new Differences(line);
          differences.note("result", draft.review().result(), there.result());
          differences.note("sessionOn", draft.review().sessionOn(), there.sessionOn());
          differences.note("attended", draft.review().attended(), there.attended());
          Votes.compare(differences, draft.votes(), votes.getOrDefault(there.id(), List.of()));
          line.stands();
        }
      }
    }
  }

  Known known(Set<Long> studios) {
    Map<Long, List<Decision>> votes =
        decisions.current(studios).stream()
            .filter(d -> d.reviewId() != null)
            .collect(Collectors.groupingBy(d -> Objects.requireNonNull(d.reviewId())));
    return new Known(reviews.current(studios), votes);
  }

  void of(List<Draft> fresh, Deed deed) {
    List<Studio> studios =
        fresh.stream().map(d -> deed.studio(Objects.requireNonNull(d.studio()))).toList();
    List<Review> stored =
        reviews.append(
            InOrder.both(fresh, studios, (d, studio) -> of(d.review(), studio)), deed.stamp());
    List<Decision> votes = new ArrayList<>();
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Review review = stored.get(i);
      Draft draft = fresh.get(i);
      deed.stored(draft.review().id(), review.id());
      draft.votes().forEach(v -> votes.add(v.on(review.studioId(), null, review.id())));
      notes.add(
          deed.note(
                  "RECORD_REVIEW",
                  "REVIEW",
                  String.valueOf(review.id()),
                  studios.get(i),
                  Change.made(review))
              .with(Map.of("votes", draft.votes().toString())));
    }
    decisions.takeOver(votes, deed.stamp());
    deed.tell(notes);
  }

  private static Review of(Review r, Studio studio) {
    return new Review(
        0,
        studio.id(),
        r.programme(),
        r.kind(),
        r.convenedOn(),
        r.noticeSentOn(),
        r.sessionOn(),
        r.attended(),
        r.excuseFiledOn(),
        r.excuseAccepted(),
        r.methods(),
        r.result(),
        r.decidedOn());
  }
}
