package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.reminder.Reminders;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The reminders sent to the person who looks. */
@Hidden
@Controller("/reminders")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class ReminderController {

  private static final String PATH = "/reminders";

  private final Reminders reminders;
  private final InboxTabs tabs;

  ReminderController(Reminders reminders, InboxTabs tabs) {
    this.reminders = reminders;
    this.tabs = tabs;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    Map<String, Object> model = tabs.of(actor);
    model.put("page", reminders.of(actor, new Asked(request).page()));
    model.put("links", new PageLinks(PATH, Map.of()));
    return Pages.show("inbox/reminders", model);
  }

  @Post("/{id}/read")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> read(Actor actor, long id) {
    reminders.markRead(actor, id);
    return Pages.go(PATH);
  }

  @Post("/read")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> readAll(Actor actor) {
    reminders.markAllRead(actor);
    return Pages.go(PATH);
  }
}
