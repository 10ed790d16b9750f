package cn.jiangxin.web.job;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.job.ListJobs;
import cn.jiangxin.oversight.job.ListJobs.JobState;
import cn.jiangxin.oversight.job.RunJobNow;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The jobs with their runs; the list asks for itself again while something happens. */
@Hidden
@Controller(JobsController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_JOB)
final class JobsController {
  static final String PATH = "/jobs";

  private final ListJobs jobs;
  private final RunJobNow runNow;

  JobsController(ListJobs jobs, RunJobNow runNow) {
    this.jobs = jobs;
    this.runNow = runNow;
  }

  @Get
  HttpResponse<?> show(
      Actor actor,
      @QueryValue(defaultValue = "") String awaited,
      @QueryValue(defaultValue = "0") long after) {
    return Pages.show("job/jobs", model(actor, new Awaited(awaited, after)));
  }

  @Get("/list")
  HttpResponse<?> list(
      Actor actor,
      @QueryValue(defaultValue = "") String awaited,
      @QueryValue(defaultValue = "0") long after) {
    return Pages.show("job/list", model(actor, new Awaited(awaited, after)));
  }

  @Post("/{name}/runs")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> run(Actor actor, String name) {
    Awaited awaited = Awaited.next(name, jobs.list(actor));
    return runNow
        .run(actor, name)
        .fold(
            woken -> Pages.done(awaited.in(PATH), Flash.success("web.jobs.started")),
            reasons -> Pages.done(PATH, Flash.warning(reasons.get(0).key())));
  }

  private Map<String, ?> model(Actor actor, Awaited wish) {
    List<JobState> states = jobs.list(actor);
    Awaited awaited = wish.stillIn(states);
    Map<String, Object> model = new HashMap<>();
    model.put("jobs", states);
    model.put("awaited", awaited.job());
    boolean busy = !awaited.job().isEmpty() || states.stream().anyMatch(JobState::running);
    model.put("again", busy ? awaited.in(PATH + "/list") : null);
    return model;
  }
}
