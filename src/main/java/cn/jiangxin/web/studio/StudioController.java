package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.history.Histories;
import cn.jiangxin.oversight.standing.SharedPlaces;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.title.TitleBoards;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.review.Extension;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewAsides;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.review.expert.Experts;
import cn.jiangxin.review.expert.ReviewExpert;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Judgements;
import cn.jiangxin.studio.RenameDecisions;
import cn.jiangxin.studio.SetAsides;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of one studio: how it stands, what the register says of it, what has been done. */
@Hidden
@Controller("/studios/{code}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class StudioController {

  private final SetAsides setAsides;
  private final ReviewAsides reviewAsides;
  private final RenameDecisions renames;
  private final StudioPages pages;
  private final SharedPlaces places;
  private final Deadlines deadlines;
  private final TitleBoards titles;
  private final Histories histories;
  private final Reviews reviews;
  private final Judgements judgements;
  private final Decisions decisions;
  private final Rectifications rectifications;
  private final PackCodes codes;
  private final WaitingFor waiting;
  private final Experts experts;
  private final WhoVotes who;
  private final FactLists facts;

  StudioController(
      StudioPages pages,
      SharedPlaces places,
      Deadlines deadlines,
      TitleBoards titles,
      Histories histories,
      Reviews reviews,
      Judgements judgements,
      Decisions decisions,
      Rectifications rectifications,
      PackCodes codes,
      WaitingFor waiting,
      Experts experts,
      WhoVotes who,
      FactLists facts,
      SetAsides setAsides,
      ReviewAsides reviewAsides,
      RenameDecisions renames) {
    this.renames = renames;
    this.reviewAsides = reviewAsides;
    this.setAsides = setAsides;
    this.pages = pages;
    this.places = places;
    this.deadlines = deadlines;
    this.titles = titles;
    this.histories = histories;
    this.reviews = reviews;
    this.judgements = judgements;
    this.decisions = decisions;
    this.rectifications = rectifications;
    this.codes = codes;
    this.waiting = waiting;
    this.experts = experts;
    this.who = who;
    this.facts = facts;
  }

  @Get
  HttpResponse<?> standing(Actor actor, String code) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return pages.show(
        actor,
        code,
        "studio/standing",
        (profile, standing) -> {
          List<Deadline> ahead = deadlines.ofStudio(profile.studio().code(), scope);
          return Map.of(
              "deadlines", ahead,
              "titles", titles.of(profile, standing, ahead),
              "remedies", remedies(profile.studio().code(), standing, scope),
              "reports", facts.byRef(profile.studio()));
        });
  }

  private Remedies remedies(String code, Standing standing, Scope scope) {
    return new Remedies(code, places.of(code, standing.cards(), scope));
  }

  @Get("/profile")
  HttpResponse<?> profile(Actor actor, String code) {
    return pages.show(
        actor,
        code,
        "studio/profile",
        (profile, standing) -> {
          Set<Long> id = Set.of(profile.studio().id());
          List<Review> held = reviews.current(id);
          Map<String, Object> model = new HashMap<>();
          model.put("setAsides", setAsides.open(profile.studio().id()));
          model.put("reviewAsides", reviewAsides.open(profile.studio().id()));
          model.put("extensionsOf", extensionsOf(id));
          model.put("renames", renames.current(id));
          model.putAll(history(id, held));
          model.put("waiting", waiting.of(profile.studio().id(), profile.titles(), held));
          model.put("seats", who.bodies(actor, profile.studio()));
          model.put("together", facts.together(profile.studio()));
          return model;
        });
  }

  private Map<String, ?> history(Set<Long> id, List<Review> held) {
    return Map.of(
        "reviews", held,
        "judgements", judgements.current(id),
        "votes", votes(id),
        "orders", orders(id),
        "rectifying", codes.rectifyingResults(),
        "extensions", rectifications.extensions(id),
        "stepVotes", rectifications.votes(id),
        "recused", recused(id));
  }

  /** The number of its rectification, by that of the extension. */
  private Map<Long, Long> extensionsOf(Set<Long> studio) {
    return rectifications.extensions(studio).stream()
        .collect(Collectors.toMap(Extension::id, Extension::rectificationId));
  }

  /** Who takes no part in a review, by its number. */
  private Map<Long, List<ReviewExpert>> recused(Set<Long> studio) {
    return experts.ofStudios(studio).stream()
        .filter(expert -> expert.recusal() != null)
        .collect(Collectors.groupingBy(ReviewExpert::reviewId));
  }

  /** By the number of the review. */
  private Map<Long, List<Decision>> votes(Set<Long> studio) {
    return decisions.current(studio).stream()
        .filter(vote -> vote.reviewId() != null)
        .collect(Collectors.groupingBy(vote -> Objects.requireNonNull(vote.reviewId())));
  }

  private Map<Long, List<Rectification>> orders(Set<Long> studio) {
    return rectifications.current(studio).stream()
        .collect(Collectors.groupingBy(Rectification::reviewId));
  }

  @Get("/history")
  HttpResponse<?> history(Actor actor, String code, HttpRequest<?> request) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return pages.show(
        actor,
        code,
        "studio/history",
        (profile, standing) ->
            Map.of(
                "page",
                histories.of(profile.studio().code(), new Asked(request).page(), scope),
                "links",
                new PageLinks("/studios/" + profile.studio().code() + "/history", Map.of())));
  }
}
