package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.register.Spot;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the forms of a studio's money have in common. */
@Singleton
class MoneyDesk {

  private final Studios studios;
  private final Grants grants;

  MoneyDesk(Studios studios, Grants grants) {
    this.studios = studios;
    this.grants = grants;
  }

  /** Goes on at the studio; 404 if the person does not have the permission there. */
  HttpResponse<?> at(
      Actor actor, Permission permission, String code, Function<Studio, HttpResponse<?>> then) {
    Optional<Studio> studio = studios.find(code, actor.scopeFor(permission));
    return studio.isPresent() ? then.apply(studio.get()) : HttpResponse.notFound();
  }

  /** Goes on at the grant; 404 if it is not the studio's, or the permission is not for it. */
  HttpResponse<?> at(
      Actor actor,
      Permission permission,
      String code,
      String grant,
      Function<Grant, HttpResponse<?>> then) {
    Optional<Grant> found =
        grants.find(grant, actor.scopeFor(permission)).filter(g -> g.studioCode().equals(code));
    return found.isPresent() ? then.apply(found.get()) : HttpResponse.notFound();
  }

  /** Goes on at the spending; 404 if it is not the grant's, or the permission is not for it. */
  HttpResponse<?> at(
      Actor actor,
      Permission permission,
      String code,
      String grant,
      long spending,
      BiFunction<Grant, Spending, HttpResponse<?>> then) {
    return at(
        actor,
        permission,
        code,
        grant,
        found ->
            grants
                .findSpending(spending, actor.scopeFor(permission))
                .filter(spent -> spent.grantCode().equals(found.code()))
                .<HttpResponse<?>>map(spent -> then.apply(found, spent))
                .orElseGet(HttpResponse::notFound));
  }

  static Map<String, Object> model(String studio, String name, String action, String heading) {
    String money = "/studios/" + studio + "/money";
    Map<String, Object> model = new HashMap<>();
    model.put("spot", new Spot(studio, name, money, money, null));
    model.put("action", money + action);
    model.put("heading", heading);
    model.put("correcting", false);
    return model;
  }

  static Map<String, Object> model(Grant grant, String action, String heading) {
    Map<String, Object> model =
        model(grant.studioCode(), grant.code(), "/" + grant.code() + action, heading);
    model.put("grant", grant);
    return model;
  }

  /** A form that counts once, however often it is sent. */
  static Form blank(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(SentForm.KEY, UUID.randomUUID().toString());
    return Form.showing(all);
  }

  /** Back to the studio's money, telling what was booked and what is left of the grant. */
  HttpResponse<?> booked(String key, Money amount, Grant before, Words words) {
    Grant now = grants.find(before.code(), Scope.SERVICE).orElse(before);
    return Pages.done(
        "/studios/" + now.studioCode() + "/money",
        Flash.success(
            "money.booked",
            words.text(key, words.money(amount)),
            now.code(),
            words.money(now.balance())));
  }
}
