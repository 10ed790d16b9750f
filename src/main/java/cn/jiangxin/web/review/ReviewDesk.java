package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.standing.Effect;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.ledger.EffectFlash;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.register.Spot;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the forms of reviews and rectifications have in common. */
@Singleton
class ReviewDesk {

  private final Studios studios;
  private final Standings standings;
  private final WordsFactory words;

  ReviewDesk(Studios studios, Standings standings, WordsFactory words) {
    this.studios = studios;
    this.standings = standings;
    this.words = words;
  }

  /**
   * A form of a studio.
   *
   * @param action where it is sent, below the studio
   * @param heading message key
   */
  record Page(
      Studio studio,
      String view,
      String action,
      String heading,
      Words words,
      Map<String, ?> choices) {

    Map<String, Object> model() {
      String base = "/studios/" + studio.code();
      Map<String, Object> model = new HashMap<>(choices);
      model.put(
          "spot", new Spot(studio.code(), studio.displayName(), base, base + "/profile", null));
      model.put("action", base + action);
      model.put("heading", heading);
      model.put("correcting", false);
      return model;
    }
  }

  /** Goes on at the studio; 404 if the person may record no decision there. */
  HttpResponse<?> at(Actor actor, String code, Function<Studio, HttpResponse<?>> then) {
    Optional<Studio> studio = studios.find(code, actor.scopeFor(Permission.RECORD_DECISION));
    return studio.isPresent() ? then.apply(studio.get()) : HttpResponse.notFound();
  }

  HttpResponse<?> show(Page page, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(SentForm.KEY, UUID.randomUUID().toString());
    return Pages.form(page.view(), Form.showing(all), page.model());
  }

  /** Carries the change out and tells what it did, or shows the form again. */
  HttpResponse<?> send(Actor actor, Page page, Form form, Supplier<? extends Result<?>> change) {
    if (form.hasErrors()) {
      return Pages.refused(page.view(), form, page.model());
    }
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    String code = page.studio().code();
    Standing before = standings.of(code, scope);
    return change
        .get()
        .fold(
            done ->
                Pages.done(
                    "/studios/" + code + "/profile",
                    EffectFlash.of(
                        "register.done.recorded",
                        Effect.between(before, standings.of(code, scope)),
                        page.words())),
            reasons -> Pages.refused(page.view(), form.refuse(reasons), page.model()));
  }

  Words words(HttpRequest<?> request) {
    return words.of(request);
  }

  static Map<String, String> yesNo(Words words) {
    return either(words.text("pages.yes"), words.text("pages.no"));
  }

  static Map<String, String> votes(Words words) {
    return either(words.text("register.concurs"), words.text("register.declines"));
  }

  private static Map<String, String> either(String yes, String no) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("true", yes);
    options.put("false", no);
    return options;
  }
}
