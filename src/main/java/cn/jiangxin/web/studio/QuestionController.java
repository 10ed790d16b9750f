package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.question.Question;
import cn.jiangxin.oversight.question.Questions;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;

/** What only people can tell of one studio, and what they have reported. */
@Hidden
@Controller("/studios/{code}/questions")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class QuestionController {

  private final StudioPages pages;
  private final Questions questions;
  private final FactLists facts;

  QuestionController(StudioPages pages, Questions questions, FactLists facts) {
    this.pages = pages;
    this.questions = questions;
    this.facts = facts;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code) {
    return pages.show(
        actor,
        code,
        "studio/questions",
        (profile, standing) -> {
          List<Question> all = questions.of(profile, standing, actor);
          return Map.of(
              "open", all.stream().filter(Question::isOpen).toList(),
              "answered", all.stream().filter(q -> !q.isOpen() && !q.isSilent()).toList(),
              "silent", all.stream().filter(Question::isSilent).toList(),
              "facts", facts.of(profile.studio(), actor),
              "forms", facts.forms(profile.studio(), actor),
              "claims", facts.claims(profile.studio()),
              "mayClaim", facts.mayClaim(profile.studio(), actor));
        });
  }
}
