package cn.jiangxin.web.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.studio.personal.EraseDue;
import cn.jiangxin.studio.personal.ErasureOrder;
import cn.jiangxin.studio.personal.ReadRetention;
import cn.jiangxin.studio.personal.RetentionKind;
import cn.jiangxin.studio.personal.RetentionLine;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How long personal data are kept, what is over, and its erasure after a preview. */
@Hidden
@Controller(RetentionController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ERASE_PERSONAL)
class RetentionController {
  static final String PATH = "/admin/personal";
  private static final String PREVIEW = "personal/preview";

  private final ReadRetention retention;
  private final EraseDue erase;

  RetentionController(ReadRetention retention, EraseDue erase) {
    this.retention = retention;
    this.erase = erase;
  }

  @Get
  HttpResponse<?> show() {
    return Pages.show("personal/retention", Map.of("lines", retention.all()));
  }

  @Get("/due/{kind}")
  HttpResponse<?> preview(String kind) {
    return known(kind)
        .<HttpResponse<?>>map(k -> Pages.form(PREVIEW, Form.blank(), model(k)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/due/{kind}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> erase(Actor actor, String kind, @Body Map<String, Object> body) {
    return known(kind)
        .<HttpResponse<?>>map(k -> erase(actor, k, Form.sent(body)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> erase(Actor actor, RetentionKind kind, Form form) {
    Integer expected =
        form.optionalNumber("expected", 0, Integer.MAX_VALUE).map(Long::intValue).orElse(null);
    return erase
        .run(actor, new ErasureOrder(kind, expected, form.value("reason")))
        .fold(
            erased ->
                Pages.done(
                    PATH,
                    Flash.success(
                        "personal.done.erased",
                        String.valueOf(erased.records()),
                        String.valueOf(erased.numbers()))),
            reasons -> Pages.refused(PREVIEW, form.refuse(reasons), model(kind)));
  }

  private Map<String, ?> model(RetentionKind kind) {
    RetentionLine line = retention.line(kind);
    return Map.of("line", line, "count", line.due().size());
  }

  private static Optional<RetentionKind> known(String path) {
    return Arrays.stream(RetentionKind.values())
        .filter(kind -> kind.setting().equals(path))
        .findFirst();
  }
}
