package cn.jiangxin.web.access;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ChangeSecondFactor;
import cn.jiangxin.access.SecondFactorDuty;
import cn.jiangxin.access.http.BeforeDuties;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.second.Offer;
import cn.jiangxin.access.second.QrPicture;
import cn.jiangxin.access.second.SecondFactors;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Sets up one's own second factor, shows its recovery codes once, takes it away. */
@Hidden
@Controller(SecondFactorController.PATH)
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeDuties
class SecondFactorController {
  static final String PATH = OwnAccountController.PATH + "/second-factor";
  private static final String VIEW = "access/second-factor";
  private static final String CODE = "code";
  private static final String OFFER = "offer";

  private final ChangeSecondFactor change;
  private final SecondFactors factors;
  private final SecondFactorDuty duty;
  private final LocalizedMessageSource messages;

  SecondFactorController(
      ChangeSecondFactor change,
      SecondFactors factors,
      SecondFactorDuty duty,
      LocalizedMessageSource messages) {
    this.change = change;
    this.factors = factors;
    this.duty = duty;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> form(Actor actor, HttpRequest<?> request) {
    return mustWait(request)
        ? Pages.go("/password")
        : Pages.form(VIEW, Form.blank(), model(actor, ""));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(Actor actor, HttpRequest<?> request, @Body Map<String, Object> body) {
    if (mustWait(request)) {
      return Pages.go("/password");
    }
    Form form = Form.sent(body);
    return change
        .confirm(actor, form.value(OFFER), form.value(CODE))
        .fold(
            codes -> Pages.show("access/recovery-codes", Map.of("codes", codes)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(actor, form.value(OFFER))));
  }

  @Post("/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Fresh
  HttpResponse<?> remove(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    return change
        .remove(actor, form.value(CODE))
        .fold(
            account -> Pages.done(OwnAccountController.PATH, Flash.success("login.factor.removed")),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(actor, "")));
  }

  /** The first password is in other hands; nothing may be tied to it. */
  private static boolean mustWait(HttpRequest<?> request) {
    return SignedIn.of(request).filter(SignedIn::mustChangePassword).isPresent();
  }

  /** The same secret again after a wrong code, or the telephone would have to scan anew. */
  private Map<String, Object> model(Actor actor, String sealed) {
    long account = Objects.requireNonNull(actor.accountId());
    boolean has = factors.has(account);
    Map<String, Object> model = new HashMap<>();
    model.put("hasFactor", has);
    model.put("required", duty.holds(actor));
    if (!has) {
      Offer offer = factors.offer(account, sealed).orElseGet(() -> factors.offer(account));
      model.put("offer", offer);
      model.put("qr", QrPicture.of(address(actor, offer.secret())));
    }
    return model;
  }

  /** What telephones read: name of the service, of the account, and the secret. */
  private String address(Actor actor, String secret) {
    String service = messages.getMessageOrDefault("web.product.name", "Jiangxin");
    return UriBuilder.of("otpauth://totp/")
        .path(service + ":" + actor.login())
        .queryParam("secret", secret)
        .queryParam("issuer", service)
        .build()
        .toString();
  }
}
