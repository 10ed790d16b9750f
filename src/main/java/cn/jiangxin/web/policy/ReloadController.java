package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.ReloadPolicies;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The button that reads the packs anew. */
@Hidden
@Controller("/policies/reload")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_SYSTEM)
class ReloadController {

  private final ReloadPolicies reload;

  ReloadController(ReloadPolicies reload) {
    this.reload = reload;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reload(Actor actor) {
    return reload
        .reload(actor)
        .fold(
            count ->
                Pages.done("/policies", Flash.success("desk.policy.reloaded", count.toString())),
            reasons -> Pages.done("/policies", refused(reasons.get(0))));
  }

  private static Flash refused(Reason reason) {
    return new Flash(Flash.Tone.WARNING, reason.key(), reason.args());
  }
}
