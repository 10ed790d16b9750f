package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.DecideReversal;
import cn.jiangxin.funding.DecideSpending;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form with which a second person approves or refuses what one has recorded. */
@Hidden
@Controller("/studios/{code}/money/{grant}/spending/{id}/{what}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.APPROVE_SPENDING)
@Fresh
class DecisionController {

  private static final String VIEW = "money/decision";
  private static final String APPROVE = "APPROVE";
  private static final String REFUSE = "REFUSE";

  private final MoneyDesk desk;
  private final DecideSpending spending;
  private final DecideReversal reversals;
  private final WordsFactory words;

  private final SamePerson same;

  DecisionController(
      MoneyDesk desk,
      DecideSpending spending,
      DecideReversal reversals,
      WordsFactory words,
      SamePerson same) {
    this.same = same;
    this.desk = desk;
    this.spending = spending;
    this.reversals = reversals;
    this.words = words;
  }

  /** What is decided, under its name in addresses. */
  private enum What {
    DECISION,
    REVERSAL_DECISION;

    String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable Long recorder(Spending spent) {
      return this == DECISION ? spent.recordedBy() : spent.reversalBy();
    }

    static @Nullable What of(String path) {
      return Arrays.stream(values()).filter(w -> w.path().equals(path)).findFirst().orElse(null);
    }
  }

  @Get
  HttpResponse<?> form(
      Actor actor, String code, String grant, long id, String what, HttpRequest<?> request) {
    What asked = What.of(what);
    return asked == null
        ? HttpResponse.notFound()
        : desk.at(
            actor,
            Permission.APPROVE_SPENDING,
            code,
            grant,
            id,
            (found, spent) ->
                Pages.form(
                    VIEW, MoneyDesk.blank(Map.of()), model(actor, found, spent, asked, request)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(
      Actor actor,
      String code,
      String grant,
      long id,
      String what,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    What asked = What.of(what);
    return asked == null
        ? HttpResponse.notFound()
        : desk.at(
            actor,
            Permission.APPROVE_SPENDING,
            code,
            grant,
            id,
            (found, spent) -> decide(actor, found, spent, asked, SentForm.of(body), request));
  }

  private HttpResponse<?> decide(
      Actor actor, Grant grant, Spending spent, What what, Form form, HttpRequest<?> request) {
    String key = SentForm.key(form);
    Optional<Boolean> approves = approves(form);
    if (form.hasErrors() || approves.isEmpty()) {
      return Pages.refused(VIEW, form, model(actor, grant, spent, what, request));
    }
    String done = done(what, approves.get());
    return carryOut(what, spent.id(), approves.get(), form.value("reason"), key, actor)
        .fold(
            now -> desk.booked(done, now.amount(), grant, words.of(request)),
            reasons ->
                Pages.refused(
                    VIEW, form.refuse(reasons), model(actor, grant, spent, what, request)));
  }

  private static Optional<Boolean> approves(Form form) {
    String decision = form.value("decision");
    if (!decision.equals(APPROVE) && !decision.equals(REFUSE)) {
      form.refuse(Reason.at("decision", "funding.refusal.required"));
      return Optional.empty();
    }
    return Optional.of(decision.equals(APPROVE));
  }

  private Result<Spending> carryOut(
      What what, long id, boolean approves, String reason, String key, Actor actor) {
    return switch (what) {
      case DECISION ->
          approves ? spending.approve(id, key, actor) : spending.refuse(id, reason, key, actor);
      case REVERSAL_DECISION ->
          approves ? reversals.approve(id, key, actor) : reversals.refuse(id, reason, key, actor);
    };
  }

  private static String done(What what, boolean approves) {
    return switch (what) {
      case DECISION -> approves ? "money.done.approved" : "money.done.refused";
      case REVERSAL_DECISION -> approves ? "money.done.reversed" : "money.done.reversal-refused";
    };
  }

  private Map<String, Object> model(
      Actor actor, Grant grant, Spending spent, What what, HttpRequest<?> request) {
    String path = "/spending/" + spent.id() + "/" + what.path();
    Map<String, Object> model = MoneyDesk.model(grant, path, "money.new." + what.path());
    model.put("spent", spent);
    model.put("reversal", what == What.REVERSAL_DECISION);
    model.put("namesake", same.isNamesake(actor, what.recorder(spent)));
    model.put("decisions", decisions(words.of(request)));
    return model;
  }

  private static Map<String, String> decisions(Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put(APPROVE, words.text("money.approve"));
    options.put(REFUSE, words.text("money.refuse"));
    return options;
  }
}
