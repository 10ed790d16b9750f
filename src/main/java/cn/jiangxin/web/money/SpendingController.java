package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.RecordSpending;
import cn.jiangxin.funding.SpendingRequest;
import cn.jiangxin.funding.SpendingRules;
import cn.jiangxin.funding.SpendingState;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form that records a spending of boost money (BDA-27, 28). */
@Hidden
@Controller("/studios/{code}/money/{grant}/spending")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_SPENDING)
@Fresh
class SpendingController {

  private static final String VIEW = "money/spending";

  private final MoneyDesk desk;
  private final RecordSpending spend;
  private final SpendingRules rules;
  private final Studios studios;
  private final Projects projects;
  private final WordsFactory words;
  private final BusinessClock clock;

  SpendingController(
      MoneyDesk desk,
      RecordSpending spend,
      SpendingRules rules,
      Studios studios,
      Projects projects,
      WordsFactory words,
      BusinessClock clock) {
    this.desk = desk;
    this.spend = spend;
    this.rules = rules;
    this.studios = studios;
    this.projects = projects;
    this.words = words;
    this.clock = clock;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, String grant, HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.RECORD_SPENDING,
        code,
        grant,
        found -> Pages.form(VIEW, MoneyDesk.blank(start(found)), model(actor, found, request)));
  }

  private static Map<String, String> start(Grant grant) {
    String project = grant.projectCode();
    return project == null ? Map.of() : Map.of("projectCode", project);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> spend(
      Actor actor,
      String code,
      String grant,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.RECORD_SPENDING,
        code,
        grant,
        found -> spend(actor, found, SentForm.of(body), request));
  }

  private HttpResponse<?> spend(Actor actor, Grant grant, Form form, HttpRequest<?> request) {
    SpendingRequest entered = read(grant, form);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(actor, grant, request));
    }
    return spend
        .record(entered, actor)
        .fold(
            done ->
                desk.booked(
                    done.state() == SpendingState.IRREGULAR
                        ? "money.done.irregular"
                        : "money.done.spending",
                    done.amount(),
                    grant,
                    words.of(request)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(actor, grant, request)));
  }

  private static SpendingRequest read(Grant grant, Form form) {
    return new SpendingRequest(
        grant.code(),
        form.optionalText("projectCode", 40).orElse(null),
        form.optionalDate("spentOn").orElse(null),
        form.value("amount"),
        form.value("category"),
        form.value("payee"),
        form.value("purpose"),
        form.optionalText("description", 300).orElse(null),
        form.value("voucherNo"),
        form.optionalText("invoiceNo", 60).orElse(null),
        form.ticked("alreadySpent"),
        SentForm.key(form));
  }

  private Map<String, Object> model(Actor actor, Grant grant, HttpRequest<?> request) {
    Map<String, Object> model = MoneyDesk.model(grant, "/spending", "money.new.spending");
    model.put("categories", words.of(request).options("funding.category", categories(grant)));
    model.put("projects", projects(actor, grant));
    return model;
  }

  /** The last one is for money that has left already. */
  private List<String> categories(Grant grant) {
    List<String> listed = new ArrayList<>(rules.of(grant.clause(), clock.today()).categories());
    listed.add(SpendingRules.UNLISTED);
    return listed;
  }

  private Map<String, String> projects(Actor actor, Grant grant) {
    Map<String, String> offered = new LinkedHashMap<>();
    studios
        .find(grant.studioCode(), actor.scopeFor(Permission.RECORD_SPENDING))
        .map(studio -> projects.handedIn(Set.of(studio.id())))
        .ifPresent(all -> all.forEach(project -> offered.put(project.code(), project.name())));
    return offered;
  }
}
