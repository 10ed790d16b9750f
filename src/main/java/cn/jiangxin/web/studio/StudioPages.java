package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the pages of one studio have in common: its head, and that foreign studios are not there.
 */
@Singleton
public class StudioPages {

  private final ShowStudio studios;
  private final Standings standings;
  private final Studios register;

  StudioPages(ShowStudio studios, Standings standings, Studios register) {
    this.studios = studios;
    this.standings = standings;
    this.register = register;
  }

  /** A page of the studio; 404 if it is not in the reader's scope. */
  HttpResponse<?> show(
      Actor actor,
      String code,
      String view,
      BiFunction<StudioProfile, Standing, Map<String, ?>> more) {
    return head(actor, code)
        .<HttpResponse<?>>map(
            head -> {
              Map<String, Object> model = new HashMap<>(head);
              model.putAll(
                  more.apply((StudioProfile) head.get("profile"), (Standing) head.get("standing")));
              return Pages.show(view, model);
            })
        .orElseGet(HttpResponse::notFound);
  }

  /**
   * What the head of every page of the studio shows: {@code profile}, {@code standing}, {@code
   * mayWrite}, {@code mayDraft}, {@code mayChange}, {@code mayDecide}, {@code mayJudge}; empty if
   * it is not in the reader's scope.
   */
  public Optional<Map<String, ?>> head(Actor actor, String code) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return studios
        .find(code, scope)
        .map(profile -> head(actor, profile, standings.of(code, scope)));
  }

  private Map<String, ?> head(Actor actor, StudioProfile profile, Standing standing) {
    return Map.of(
        "profile", profile,
        "standing", standing,
        "mayWrite", may(actor, Permission.WRITE_LEDGER, profile),
        "mayDraft", may(actor, Permission.DRAFT_LEDGER, profile),
        "mayChange", may(actor, Permission.REGISTER_STUDIO, profile),
        "mayDecide", may(actor, Permission.RECORD_DECISION, profile),
        "mayJudge", mayJudge(actor, profile),
        "mayReadMoney", may(actor, Permission.READ_MONEY, profile),
        "mayGrantMoney", may(actor, Permission.GRANT_MONEY, profile),
        "maySpend", may(actor, Permission.RECORD_SPENDING, profile));
  }

  /** The unit's union judges some clauses, the union above the others. */
  private boolean mayJudge(Actor actor, StudioProfile profile) {
    return may(actor, Permission.RECORD_DECISION, profile)
        || may(actor, Permission.VERIFY_LEDGER, profile);
  }

  private boolean may(Actor actor, Permission permission, StudioProfile profile) {
    return register.find(profile.studio().code(), actor.scopeFor(permission)).isPresent();
  }
}
