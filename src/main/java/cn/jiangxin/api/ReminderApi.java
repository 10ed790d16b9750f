package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.reminder.Reminder;
import cn.jiangxin.oversight.reminder.Reminders;
import cn.jiangxin.shared.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The reminders sent to the caller. */
@Controller("/api/v1/reminders")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Alerts")
class ReminderApi {

  private final Reminders reminders;

  ReminderApi(Reminders reminders) {
    this.reminders = reminders;
  }

  /** A page of the reminders, unread ones first. */
  @Get
  Page<Reminder> list(Actor actor, @QueryValue(defaultValue = "1") int page) {
    return reminders.of(actor, page);
  }

  /** Notes that a reminder has been read; one that is not the caller's stays as it is. */
  @Post(uri = "/{id}/read", consumes = "*/*")
  HttpResponse<?> read(Actor actor, @PathVariable long id) {
    reminders.markRead(actor, id);
    return HttpResponse.noContent();
  }

  /** Notes that all reminders have been read. */
  @Post(uri = "/read", consumes = "*/*")
  HttpResponse<?> readAll(Actor actor) {
    reminders.markAllRead(actor);
    return HttpResponse.noContent();
  }
}
