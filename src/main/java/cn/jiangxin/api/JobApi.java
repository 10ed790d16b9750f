package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.ListJobs;
import cn.jiangxin.oversight.job.ListJobs.JobState;
import cn.jiangxin.oversight.job.RunJobNow;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The jobs and their runs. */
@Controller("/api/v1/jobs")
@Needs(Permission.RUN_JOB)
@Tag(name = "Jobs")
@SerdeImport(JobState.class)
@SerdeImport(JobRun.class)
class JobApi {
  private final ListJobs jobs;
  private final RunJobNow runNow;
  private final Answers answers;

  JobApi(ListJobs jobs, RunJobNow runNow, Answers answers) {
    this.jobs = jobs;
    this.runNow = runNow;
    this.answers = answers;
  }

  /** All jobs with their latest run, which may still last, and the moment of the next one. */
  @Get
  List<JobState> list(Actor actor) {
    return jobs.list(actor);
  }

  /** Wakes a job now; it runs on whichever node is free, and its progress shows in the list. */
  @Post(uri = "/{name}/runs", consumes = "*/*")
  @ApiResponse(
      responseCode = "202",
      description = "Woken",
      content = @Content(schema = @Schema(implementation = Woken.class)))
  @ApiResponse(
      responseCode = "404",
      description = "No such job",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "It runs already",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> run(Actor actor, @PathVariable String name) {
    return answers.of(runNow.run(actor, name), HttpStatus.ACCEPTED, Woken::new);
  }

  /**
   * The job that has been woken.
   *
   * @param job its name
   */
  @Serdeable
  record Woken(String job) {}
}
