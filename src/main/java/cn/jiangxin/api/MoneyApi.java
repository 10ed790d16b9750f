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
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Grants and what became of their money; amounts are whole fen. */
@Controller("/api/v1/grants")
@Needs(Permission.READ_MONEY)
@Tag(name = "Money")
class MoneyApi {

  private final Grants grants;

  MoneyApi(Grants grants) {
    this.grants = grants;
  }

  /** All grants the caller may see, with what came in, went out and is left. */
  @Get
  List<Grant> list(@Parameter(hidden = true) Actor actor) {
    return grants.all(scope(actor));
  }

  /** What was spent from the grant, by day. */
  @Get("/{grant}/spending")
  List<Spending> spending(@Parameter(hidden = true) Actor actor, @PathVariable String grant) {
    return grants.spending(grant, scope(actor));
  }

  /** What waits for the caller's approval: orders, and what was asked to be taken back. */
  @Get("/waiting")
  @Needs(Permission.APPROVE_SPENDING)
  List<Spending> waiting(@Parameter(hidden = true) Actor actor) {
    return grants.waiting(actor.scopeFor(Permission.APPROVE_SPENDING));
  }

  /** What the payers paid into the grant. */
  @Get("/{grant}/instalments")
  List<Instalment> instalments(@Parameter(hidden = true) Actor actor, @PathVariable String grant) {
    return grants.instalments(grant, scope(actor));
  }

  /** Totals by category; categories without spending are left out. */
  @Get("/{grant}/categories")
  List<CategoryTotal> categories(
      @Parameter(hidden = true) Actor actor, @PathVariable String grant) {
    return grants.byCategory(grant, scope(actor));
  }

  /** The grant's book, line by line; all lines together add up to nought. */
  @Get("/{grant}/postings")
  List<Posting> postings(@Parameter(hidden = true) Actor actor, @PathVariable String grant) {
    return grants.postings(grant, scope(actor));
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_MONEY);
  }
}
