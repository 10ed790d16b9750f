package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.question.QuestionDesk;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The questions that wait for the reader's answer. */
@Hidden
@Controller("/questions")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class OpenQuestionController {
  private static final String CLAUSE = "clause";

  private final QuestionDesk desk;
  private final InboxTabs tabs;

  OpenQuestionController(QuestionDesk desk, InboxTabs tabs) {
    this.desk = desk;
    this.tabs = tabs;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    String clause = asked.text(CLAUSE);
    Map<String, Object> model = tabs.of(actor);
    if (clause == null) {
      model.put("questions", desk.of(actor));
      return Pages.show("inbox/questions", model);
    }
    model.put(CLAUSE, clause);
    model.put("page", desk.studios(clause, asked.page(), actor));
    model.put("links", new PageLinks("/questions", Map.of(CLAUSE, clause)));
    return Pages.show("inbox/question", model);
  }
}
