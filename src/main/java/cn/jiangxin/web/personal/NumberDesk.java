package cn.jiangxin.web.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.KeptNumber;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.personal.MemberNumbers;
import cn.jiangxin.studio.personal.MemberRef;
import cn.jiangxin.studio.personal.ReadNumbers;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.IdentityPapers;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page of a member's personal numbers, and the way back to it. */
@Singleton
class NumberDesk {
  private static final String VIEW = "personal/member";

  private final ReadNumbers read;
  private final Studios studios;
  private final WordsFactory words;

  NumberDesk(ReadNumbers read, Studios studios, WordsFactory words) {
    this.read = read;
    this.studios = studios;
    this.words = words;
  }

  /** The page; not found if there is no such member in sight. */
  HttpResponse<?> page(Actor actor, MemberRef ref, Form form, HttpRequest<?> request) {
    return read.of(actor, ref)
        .<HttpResponse<?>>map(
            numbers -> {
              Map<String, Object> model = model(actor, numbers, request);
              return form.hasErrors()
                  ? Pages.refused(VIEW, form, model)
                  : Pages.form(VIEW, form, model);
            })
        .orElseGet(HttpResponse::notFound);
  }

  /** Back to the page with what was done, or the page again with why it was not. */
  HttpResponse<?> told(
      Actor actor,
      MemberRef ref,
      Result<?> result,
      Form form,
      String done,
      HttpRequest<?> request) {
    return result.fold(
        value -> Pages.done(path(ref), Flash.success(done)),
        reasons -> page(actor, ref, form.refuse(reasons), request));
  }

  static String path(MemberRef ref) {
    return "/studios/" + ref.studio() + "/members/" + ref.member() + "/personal";
  }

  private Map<String, Object> model(Actor actor, MemberNumbers numbers, HttpRequest<?> request) {
    String code = numbers.studio().code();
    Map<String, Object> model = new HashMap<>();
    model.put("kept", numbers);
    model.put("base", path(new MemberRef(code, numbers.member().id())));
    model.put("lines", numbers.numbers().stream().map(NumberDesk::line).toList());
    model.put("kinds", Arrays.stream(NumberKind.values()).map(NumberKind::name).toList());
    model.put("papers", IdentityPapers.options(words.of(request)));
    model.put("mayWrite", may(actor, Permission.WRITE_LEDGER, code));
    model.put("mayReveal", may(actor, Permission.REVEAL_PERSONAL, code));
    model.put("mayPay", may(actor, Permission.RECORD_SPENDING, code));
    model.put("waiting", waiting(numbers.numbers()));
    return model;
  }

  private boolean may(Actor actor, Permission permission, String code) {
    return studios.find(code, actor.scopeFor(permission)).isPresent();
  }

  private static boolean waiting(List<KeptNumber> numbers) {
    return numbers.stream()
        .anyMatch(n -> n.kind() == NumberKind.CARD && n.paidOn() == null && n.shown() != null);
  }

  private static Line line(KeptNumber number) {
    return new Line(number, number.kind().name().toLowerCase(Locale.ROOT));
  }

  /** A number and its kind's name in addresses. */
  public record Line(KeptNumber number, String path) {}

  static Optional<NumberKind> kind(Form form) {
    return form.optionalChoice("kind", NumberKind.class);
  }
}
