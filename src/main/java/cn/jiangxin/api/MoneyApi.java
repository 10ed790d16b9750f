package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.CategoryTotal;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.funding.Instalment;
import cn.jiangxin.funding.Posting;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.shared.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Grants and what became of their money; amounts are whole fen. */
@Controller("/api/v1/grants")
@Needs(Permission.READ_MONEY)
@Tag(name = "Money")
class MoneyApi {

  private final Grants grants;

  MoneyApi(Grants grants) {
    this.grants = grants;
  }

  /** A page of the grants the caller may see, with what came in, went out and is left. */
  @Get
  Page<Grant> list(Actor actor, @QueryValue(defaultValue = "1") int page) {
    return grants.page(page, scope(actor));
  }

  /** What was spent from the grant, by day. */
  @Get("/{grant}/spending")
  Optional<List<Spending>> spending(Actor actor, @PathVariable String grant) {
    return seen(actor, grant).map(scope -> grants.spending(grant, scope));
  }

  /** What the payers paid into the grant. */
  @Get("/{grant}/instalments")
  Optional<List<Instalment>> instalments(Actor actor, @PathVariable String grant) {
    return seen(actor, grant).map(scope -> grants.instalments(grant, scope));
  }

  /** Totals by category; categories without spending are left out. */
  @Get("/{grant}/categories")
  Optional<List<CategoryTotal>> categories(Actor actor, @PathVariable String grant) {
    return seen(actor, grant).map(scope -> grants.byCategory(grant, scope));
  }

  /** The grant's book, line by line; all lines together add up to nought. */
  @Get("/{grant}/postings")
  Optional<List<Posting>> postings(Actor actor, @PathVariable String grant) {
    return seen(actor, grant).map(scope -> grants.postings(grant, scope));
  }

  /** The scope, if the grant is in it; without it there is nothing, and the answer is 404. */
  private Optional<Scope> seen(Actor actor, String grant) {
    Scope scope = scope(actor);
    return grants.find(grant, scope).map(found -> scope);
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_MONEY);
  }
}
