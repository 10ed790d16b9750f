package cn.jiangxin.web.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.studio.personal.DropNumber;
import cn.jiangxin.studio.personal.KeepNumber;
import cn.jiangxin.studio.personal.MemberRef;
import cn.jiangxin.studio.personal.NumberForm;
import cn.jiangxin.studio.personal.RecordCardPayment;
import cn.jiangxin.web.shell.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The personal numbers of a member: shown masked, entered once, removed, paid to. */
@Hidden
@Controller("/studios/{code}/members/{id}/personal")
@Produces(MediaType.TEXT_HTML)
class NumbersController {

  private final NumberDesk desk;
  private final KeepNumber keep;
  private final DropNumber drop;
  private final RecordCardPayment pay;

  NumbersController(NumberDesk desk, KeepNumber keep, DropNumber drop, RecordCardPayment pay) {
    this.desk = desk;
    this.keep = keep;
    this.drop = drop;
    this.pay = pay;
  }

  @Get
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> show(Actor actor, String code, long id, HttpRequest<?> request) {
    return desk.page(actor, new MemberRef(code, id), Form.blank(), request);
  }

  @Post
  @Needs(Permission.WRITE_LEDGER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(
      Actor actor, String code, long id, @Body Map<String, Object> body, HttpRequest<?> request) {
    Form form = Form.sent(body);
    MemberRef ref = new MemberRef(code, id);
    NumberForm entered =
        new NumberForm(
            NumberDesk.kind(form).orElse(null),
            form.value("paper"),
            form.value("number"),
            form.value("purpose"));
    return desk.told(
        actor, ref, keep.run(actor, ref, entered), form, "personal.done.kept", request);
  }

  @Post("/{kind}/remove")
  @Needs(Permission.WRITE_LEDGER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Actor actor, String code, long id, String kind, HttpRequest<?> request) {
    MemberRef ref = new MemberRef(code, id);
    return NumberPath.read(kind)
        .<HttpResponse<?>>map(
            known ->
                desk.told(
                    actor,
                    ref,
                    drop.run(actor, ref, known),
                    Form.blank(),
                    "personal.done.removed",
                    request))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/card/paid")
  @Needs(Permission.RECORD_SPENDING)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> paid(
      Actor actor, String code, long id, @Body Map<String, Object> body, HttpRequest<?> request) {
    Form form = Form.sent(body);
    MemberRef ref = new MemberRef(code, id);
    return desk.told(
        actor,
        ref,
        pay.run(actor, ref, form.optionalDate("paidOn").orElse(null)),
        form,
        "personal.done.paid",
        request);
  }
}
