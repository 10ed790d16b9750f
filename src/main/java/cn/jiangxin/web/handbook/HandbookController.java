package cn.jiangxin.web.handbook;

import cn.jiangxin.access.Actor;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The handbook, open to everybody who is logged in. */
@Hidden
@Controller("/handbook")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class HandbookController {

  private final Tasks tasks;
  private final WordsFactory words;

  HandbookController(Tasks tasks, WordsFactory words) {
    this.tasks = tasks;
    this.words = words;
  }

  /** All chapters; first those that are for the reader. */
  @Get
  HttpResponse<?> contents(Actor actor) {
    List<Chapter> all = List.of(Chapter.values());
    List<Chapter> own =
        Arrays.stream(Chapter.values()).filter(c -> c.isFor(actor.roles())).toList();
    return Pages.show(
        "handbook/contents",
        Map.of(
            "own", own, "others", all.stream().filter(chapter -> !own.contains(chapter)).toList()));
  }

  /** One chapter. */
  @Get("/{role}")
  HttpResponse<?> chapter(String role, HttpRequest<?> request) {
    return Chapter.at(role)
        .<HttpResponse<?>>map(chapter -> chapter(chapter, words.of(request)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> chapter(Chapter chapter, Words inWords) {
    List<Task> explained = tasks.of(chapter);
    Map<String, List<String>> steps =
        explained.stream()
            .collect(
                Collectors.toMap(
                    Task::name, task -> inWords.text(task.key() + ".steps").lines().toList()));
    return Pages.show(
        "handbook/chapter", Map.of("chapter", chapter, "tasks", explained, "steps", steps));
  }
}
