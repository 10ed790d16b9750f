package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.oversight.standing.Effect;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.registry.change.CorrectFact;
import cn.jiangxin.registry.change.RecordFact;
import cn.jiangxin.registry.change.VoidFact;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.ledger.EffectFlash;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The forms that record, correct and void what the register says. */
@Singleton
class PartForms {

  private static final String VOID = "register/void";

  private final RecordFact record;
  private final CorrectFact correct;
  private final VoidFact voidFact;
  private final Standings standings;
  private final WordsFactory words;
  private final BusinessClock clock;

  PartForms(
      RecordFact record,
      CorrectFact correct,
      VoidFact voidFact,
      Standings standings,
      WordsFactory words,
      BusinessClock clock) {
    this.record = record;
    this.correct = correct;
    this.voidFact = voidFact;
    this.standings = standings;
    this.words = words;
    this.clock = clock;
  }

  /** Goes on with the holder; 403 or 404 where the person has no business. */
  private <S> HttpResponse<?> at(
      PartPages<S, ?> pages, Actor actor, Spot spot, Function<S, HttpResponse<?>> then) {
    if (!pages.isFor(actor)) {
      return HttpResponse.status(HttpStatus.FORBIDDEN);
    }
    Optional<S> holder =
        pages.part().holders().seen(spot.code(), actor.scopeFor(pages.part().permission()));
    return holder.isPresent() ? then.apply(holder.get()) : HttpResponse.notFound();
  }

  /** Shows a form, unless it asks for the word of somebody else; what is sent is told why. */
  private <S> HttpResponse<?> shown(
      PartPages<S, ?> pages, Actor actor, Spot spot, Function<S, HttpResponse<?>> then) {
    return at(
        pages,
        actor,
        spot,
        holder ->
            pages.isFor(actor, holder)
                ? then.apply(holder)
                : HttpResponse.status(HttpStatus.FORBIDDEN));
  }

  <S, F> HttpResponse<?> blank(
      PartPages<S, F> pages, Actor actor, Spot spot, HttpRequest<?> request) {
    return shown(
        pages,
        actor,
        spot,
        holder -> {
          Map<String, String> values = new HashMap<>();
          request.getParameters().forEach((name, given) -> values.put(name, given.get(0)));
          values.put(SentForm.KEY, UUID.randomUUID().toString());
          return Pages.form(
              pages.view(), Form.showing(values), model(pages, actor, spot, holder, request));
        });
  }

  <S, F> HttpResponse<?> record(
      PartPages<S, F> pages, Actor actor, Spot spot, Form form, HttpRequest<?> request) {
    return at(
        pages,
        actor,
        spot,
        holder -> {
          F entered = pages.read(form);
          String key = SentForm.key(form);
          Map<String, Object> model = model(pages, actor, spot, holder, request);
          if (form.hasErrors()) {
            form.refuse(pages.part().check(entered, holder, null, clock.today()));
            return Pages.refused(pages.view(), form, model);
          }
          return answer(
              "register.done.recorded",
              spot,
              request,
              () -> record.in(pages.part(), actor, spot.code(), entered, key),
              () -> Pages.refused(pages.view(), form, model),
              form);
        });
  }

  <S, F> HttpResponse<?> standing(
      PartPages<S, F> pages, Actor actor, Spot spot, long id, HttpRequest<?> request) {
    return shown(
        pages,
        actor,
        spot,
        holder ->
            pages
                .part()
                .standing(id, holder)
                .<HttpResponse<?>>map(
                    found -> {
                      Map<String, String> values = new HashMap<>(pages.values(found));
                      values.put(SentForm.KEY, UUID.randomUUID().toString());
                      return Pages.form(
                          pages.view(),
                          Form.showing(values),
                          correcting(pages, actor, spot, holder, id, request));
                    })
                .orElseGet(HttpResponse::notFound));
  }

  <S, F> HttpResponse<?> correct(
      PartPages<S, F> pages, Actor actor, Spot spot, long id, Form form, HttpRequest<?> request) {
    return at(
        pages,
        actor,
        spot,
        holder -> {
          F entered = pages.read(form);
          String key = SentForm.key(form);
          Map<String, Object> model = correcting(pages, actor, spot, holder, id, request);
          if (form.hasErrors()) {
            form.refuse(pages.part().check(entered, holder, id, clock.today()));
            return Pages.refused(pages.view(), form, model);
          }
          return answer(
              "register.done.corrected",
              spot,
              request,
              () ->
                  correct.in(
                      pages.part(), actor, spot.code(), id, entered, form.value("reason"), key),
              () -> Pages.refused(pages.view(), form, model),
              form);
        });
  }

  <S, F> HttpResponse<?> askVoid(
      PartPages<S, F> pages, Actor actor, Spot spot, long id, HttpRequest<?> request) {
    return shown(
        pages,
        actor,
        spot,
        holder ->
            pages.part().standing(id, holder).isPresent()
                ? Pages.form(VOID, Form.blank(), voiding(pages, actor, spot, holder, id, request))
                : HttpResponse.notFound());
  }

  <S, F> HttpResponse<?> voidFact(
      PartPages<S, F> pages, Actor actor, Spot spot, long id, Form form, HttpRequest<?> request) {
    return at(
        pages,
        actor,
        spot,
        holder ->
            answer(
                "register.done.voided",
                spot,
                request,
                () -> voidFact.in(pages.part(), actor, spot.code(), id, form.value("reason")),
                () -> Pages.refused(VOID, form, voiding(pages, actor, spot, holder, id, request)),
                form));
  }

  private HttpResponse<?> answer(
      String done,
      Spot spot,
      HttpRequest<?> request,
      Supplier<Result<Long>> change,
      Supplier<HttpResponse<?>> again,
      Form form) {
    Words in = words.of(request);
    Standing before = standing(spot);
    return change
        .get()
        .fold(
            id -> Pages.done(spot.back(), told(done, spot, before, in)),
            reasons -> {
              form.refuse(reasons);
              return again.get();
            });
  }

  private Standing standing(Spot spot) {
    return spot.watched() == null
        ? new Standing(List.of(), null)
        : standings.of(spot.code(), spot.watched());
  }

  private Flash told(String done, Spot spot, Standing before, Words in) {
    return EffectFlash.of(done, Effect.between(before, standing(spot)), in);
  }

  private <S> Map<String, Object> model(
      PartPages<S, ?> pages, Actor actor, Spot spot, S holder, HttpRequest<?> request) {
    Map<String, Object> model = new HashMap<>(pages.choices(actor, holder, words.of(request)));
    model.put("spot", spot);
    model.put("action", spot.path() + "/" + pages.path());
    model.put("heading", "register.new." + pages.path());
    model.put("correcting", false);
    return model;
  }

  private <S> Map<String, Object> correcting(
      PartPages<S, ?> pages, Actor actor, Spot spot, S holder, long id, HttpRequest<?> request) {
    Map<String, Object> model = model(pages, actor, spot, holder, request);
    model.put("action", spot.path() + "/" + pages.path() + "/" + id + "/correct");
    model.put("heading", "register.correct." + pages.path());
    model.put("correcting", true);
    return model;
  }

  private <S, F> Map<String, Object> voiding(
      PartPages<S, F> pages, Actor actor, Spot spot, S holder, long id, HttpRequest<?> request) {
    Map<String, Object> model = model(pages, actor, spot, holder, request);
    model.put("action", spot.path() + "/" + pages.path() + "/" + id + "/void");
    model.put("heading", "register.void." + pages.path());
    return model;
  }
}
