package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.deadline.Deadlines;
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
import java.util.List;
import java.util.Map;

/** The deadlines that lie ahead. */
@Hidden
@Controller("/deadlines")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class DeadlineController {

  /** How far ahead one looks unless one asks otherwise. */
  static final int DAYS = 90;

  private static final List<Integer> CHOICES = List.of(30, DAYS, 365);

  private final Deadlines deadlines;
  private final InboxTabs tabs;

  DeadlineController(Deadlines deadlines, InboxTabs tabs) {
    this.deadlines = deadlines;
    this.tabs = tabs;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    int days =
        CHOICES.stream()
            .filter(choice -> String.valueOf(choice).equals(asked.text("days")))
            .findFirst()
            .orElse(DAYS);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Map<String, Object> model = tabs.of(actor);
    model.put("page", deadlines.within(days, asked.page(), scope));
    model.put("days", days);
    model.put("choices", CHOICES);
    model.put("links", new PageLinks("/deadlines", Map.of("days", String.valueOf(days))));
    return Pages.show("inbox/deadlines", model);
  }
}
