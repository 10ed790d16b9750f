package cn.jiangxin.review;

import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the bodies agreed on in the reviews of a studio. */
@Singleton
class AgreedMatters {

  private final Reviews reviews;
  private final Rectifications rectifications;

  AgreedMatters(Reviews reviews, Rectifications rectifications) {
    this.reviews = reviews;
    this.rectifications = rectifications;
  }

  /** The matter, if it stands and all bodies have agreed on it. */
  Optional<AgreedMatter> find(AsideMatter matter, long subject, Studio studio) {
    return switch (matter) {
      case REVIEW -> review(subject, studio).flatMap(found -> ofReview(found, studio));
      case ORDER -> order(subject, studio).flatMap(found -> ofOrder(found, found.agreedOn()));
      case VERDICT -> order(subject, studio).flatMap(found -> ofOrder(found, found.judgedOn()));
      case EXTENSION -> extension(subject, studio).flatMap(found -> ofExtension(found, studio));
    };
  }

  Optional<Review> review(long id, Studio studio) {
    return reviews.current(Set.of(studio.id())).stream()
        .filter(review -> review.id() == id)
        .findFirst();
  }

  private Optional<Rectification> order(long id, Studio studio) {
    return rectifications.current(Set.of(studio.id())).stream()
        .filter(order -> order.id() == id)
        .findFirst();
  }

  private Optional<Extension> extension(long id, Studio studio) {
    return rectifications.extensions(Set.of(studio.id())).stream()
        .filter(extension -> extension.id() == id)
        .findFirst();
  }

  private Optional<AgreedMatter> ofReview(Review review, Studio studio) {
    boolean ordered =
        rectifications.current(Set.of(studio.id())).stream()
            .anyMatch(order -> order.reviewId() == review.id());
    return Optional.ofNullable(review.decidedOn())
        .map(day -> new AgreedMatter(review.programme(), day, ordered));
  }

  private static Optional<AgreedMatter> ofOrder(Rectification order, @Nullable LocalDate day) {
    return Optional.ofNullable(day)
        .map(agreed -> new AgreedMatter(order.programme(), agreed, false));
  }

  private Optional<AgreedMatter> ofExtension(Extension extension, Studio studio) {
    return order(extension.rectificationId(), studio)
        .flatMap(order -> ofOrder(order, extension.agreedOn()));
  }
}
