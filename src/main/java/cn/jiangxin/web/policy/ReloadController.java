package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.ReloadPolicies;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.Collectors;

/** The button that reads the packs anew. */
@Hidden
@Controller("/policies/reload")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_SYSTEM)
class ReloadController {

  private final ReloadPolicies reload;
  private final WordsFactory words;

  ReloadController(ReloadPolicies reload, WordsFactory words) {
    this.reload = reload;
    this.words = words;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reload(Actor actor, HttpRequest<?> request) {
    return reload
        .reload(actor)
        .fold(
            count ->
                Pages.done("/policies", Flash.success("desk.policy.reloaded", count.toString())),
            reasons -> Pages.done("/policies", refused(reasons, words.of(request))));
  }

  /** The first reason says what was refused; those behind it are the mistakes. */
  private static Flash refused(List<Reason> reasons, Words words) {
    if (reasons.size() == 1) {
      return Flash.warning(reasons.get(0));
    }
    return Flash.warning(
        "assess.reload.refused",
        reasons.stream()
            .skip(1)
            .map(reason -> words.text(reason.key(), reason.args().toArray()))
            .collect(Collectors.joining(" ")));
  }
}
