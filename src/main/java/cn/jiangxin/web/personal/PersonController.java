package cn.jiangxin.web.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.personal.ErasePerson;
import cn.jiangxin.studio.personal.FindPerson;
import cn.jiangxin.studio.personal.KnownPerson;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.IdentityPapers;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Erasure on a person's request: find by the identity paper, look, erase. */
@Hidden
@Controller(RetentionController.PATH + "/person")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ERASE_PERSONAL)
class PersonController {
  private static final String VIEW = "personal/person";

  private final FindPerson find;
  private final ErasePerson erase;
  private final WordsFactory words;

  PersonController(FindPerson find, ErasePerson erase, WordsFactory words) {
    this.find = find;
    this.erase = erase;
    this.words = words;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request) {
    return Pages.form(VIEW, Form.blank(), model(request));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> find(Actor actor, @Body Map<String, Object> body, HttpRequest<?> request) {
    Form form = Form.sent(body);
    return find.run(actor, form.value("paper"), form.value("number"))
        .fold(
            known -> found(known, request),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(request)));
  }

  private HttpResponse<?> found(KnownPerson known, HttpRequest<?> request) {
    Map<String, Object> model = new HashMap<>(model(request));
    model.put("known", known);
    return Pages.form(VIEW, Form.blank(), model);
  }

  @Post("/erasure")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> erase(Actor actor, @Body Map<String, Object> body, HttpRequest<?> request) {
    Form form = Form.sent(body);
    return erase
        .run(actor, form.value("person"), form.value("reason"))
        .fold(
            erased ->
                Pages.done(
                    RetentionController.PATH,
                    Flash.success(
                        "personal.done.erased",
                        String.valueOf(erased.records()),
                        String.valueOf(erased.numbers()))),
            reasons -> refused(actor, form, reasons, request));
  }

  private HttpResponse<?> refused(
      Actor actor, Form form, List<Reason> reasons, HttpRequest<?> request) {
    Map<String, Object> model = new HashMap<>(model(request));
    find.again(actor, form.value("person")).ifPresent(known -> model.put("known", known));
    return Pages.refused(VIEW, form.refuse(reasons), model);
  }

  private Map<String, ?> model(HttpRequest<?> request) {
    return Map.of("papers", IdentityPapers.options(words.of(request)));
  }
}
