package cn.jiangxin.review;

import cn.jiangxin.shared.Result.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request to record a review, whatever is known of the studio. */
final class ReviewCheck {

  private static final int LONGEST_DOCUMENT_NO = 60;

  private final ReviewRequest request;
  private final List<String> results;
  private final List<String> methods;
  private final LocalDate today;
  private final List<Reason> reasons = new ArrayList<>();

  private ReviewCheck(
      ReviewRequest request, List<String> results, List<String> methods, LocalDate today) {
    this.request = request;
    this.results = results;
    this.methods = methods;
    this.today = today;
  }

  /**
   * Looks through the request.
   *
   * @param results those that the programme's review of this kind may have; empty: it knows none
   * @param methods those by which a review may be held
   */
  static List<Reason> faults(
      ReviewRequest request, List<String> results, List<String> methods, LocalDate today) {
    ReviewCheck check = new ReviewCheck(request, results, methods, today);
    check.result();
    check.methods();
    check.days();
    check.votes();
    return check.reasons;
  }

  private void result() {
    if (results.isEmpty()) {
      add("kind", "review.refusal.kind_unknown");
      return;
    }
    String result = request.result();
    if (result != null && !results.contains(result)) {
      add("result", "review.refusal.result_unknown");
    }
    if (result != null && request.votes().isEmpty()) {
      add("votes", "review.refusal.no_vote");
    }
    if (result == null && !request.votes().isEmpty()) {
      add("result", "review.refusal.vote_without_result");
    }
  }

  private void methods() {
    if (!methods.containsAll(request.methods())) {
      add("methods", "review.refusal.method_unknown");
    }
  }

  private void days() {
    if (request.convenedOn() == null && request.sessionOn() == null) {
      add("sessionOn", "review.refusal.required");
    }
    past("convenedOn", request.convenedOn());
    past("noticeSentOn", request.noticeSentOn());
    past("excuseFiledOn", request.excuseFiledOn());
    if (request.result() == null) {
      plausible("sessionOn", request.sessionOn());
    } else {
      past("sessionOn", request.sessionOn());
    }
  }

  private void votes() {
    Set<String> bodies = new HashSet<>();
    for (Vote vote : request.votes()) {
      if (vote.body().isBlank() || vote.decidedOn() == null) {
        add("votes", "review.refusal.vote_incomplete");
        continue;
      }
      past("votes", vote.decidedOn());
      document(vote.documentNo());
      if (request.sessionOn() != null && vote.decidedOn().isBefore(request.sessionOn())) {
        add("votes", "review.refusal.vote_before_session");
      }
      if (!bodies.add(vote.body())) {
        add("votes", "review.refusal.body_twice", vote.body());
      }
    }
  }

  private void document(@Nullable String documentNo) {
    reasons.addAll(new DayChecks(today).atMost("votes", documentNo, LONGEST_DOCUMENT_NO).reasons());
  }

  private void plausible(String field, @Nullable LocalDate day) {
    reasons.addAll(new DayChecks(today).plausible(field, day).reasons());
  }

  private void past(String field, @Nullable LocalDate day) {
    plausible(field, day);
    if (day != null && day.isAfter(today)) {
      add(field, "review.refusal.day_in_future", today.toString());
    }
  }

  private void add(String field, String key, String... args) {
    reasons.add(Reason.at(field, key, args));
  }
}
