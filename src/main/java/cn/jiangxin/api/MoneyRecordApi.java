package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.DecideReversal;
import cn.jiangxin.funding.DecideSpending;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.GrantBoost;
import cn.jiangxin.funding.GrantRequest;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.funding.Instalment;
import cn.jiangxin.funding.InstalmentRequest;
import cn.jiangxin.funding.PayInstalment;
import cn.jiangxin.funding.RecordSpending;
import cn.jiangxin.funding.ReverseSpending;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.funding.SpendingRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;

/** Records movements of boost money; each request has one effect, however often it is sent. */
@Controller("/api/v1")
@Fresh
@Tag(name = "Money")
class MoneyRecordApi {

  private final GrantBoost grant;
  private final PayInstalment pay;
  private final RecordSpending spend;
  private final DecideSpending decide;
  private final ReverseSpending reverse;
  private final DecideReversal reversals;
  private final Grants grants;
  private final Answers answers;

  MoneyRecordApi(
      GrantBoost grant,
      PayInstalment pay,
      RecordSpending spend,
      DecideSpending decide,
      ReverseSpending reverse,
      DecideReversal reversals,
      Grants grants,
      Answers answers) {
    this.grant = grant;
    this.pay = pay;
    this.spend = spend;
    this.decide = decide;
    this.reverse = reverse;
    this.reversals = reversals;
    this.grants = grants;
    this.answers = answers;
  }

  /** Records a grant of boost money to a studio. */
  @Post("/grants")
  @Needs(Permission.GRANT_MONEY)
  @ApiResponse(
      responseCode = "201",
      description = "Granted",
      content = @Content(schema = @Schema(implementation = Grant.class)))
  HttpResponse<?> grant(Actor actor, @Body GrantRequest request) {
    return answers.of(grant.grant(request, actor), HttpStatus.CREATED, Function.identity());
  }

  /** Records that a payer paid an instalment. */
  @Post("/instalments")
  @Needs(Permission.GRANT_MONEY)
  @ApiResponse(
      responseCode = "201",
      description = "Paid",
      content = @Content(schema = @Schema(implementation = Instalment.class)))
  HttpResponse<?> pay(Actor actor, @Body InstalmentRequest request) {
    return answers.of(pay.pay(request, actor), HttpStatus.CREATED, Function.identity());
  }

  /** Records a spending: an order that another person approves, or money that has left already. */
  @Post("/spending")
  @Needs(Permission.RECORD_SPENDING)
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> spend(Actor actor, @Body SpendingRequest request) {
    return answers.of(spend.record(request, actor), HttpStatus.CREATED, Function.identity());
  }

  /** What waits for the caller's approval: orders, and what was asked to be taken back. */
  @Get("/spending/waiting")
  @Needs(Permission.APPROVE_SPENDING)
  List<Spending> waiting(Actor actor) {
    return grants.waiting(actor.scopeFor(Permission.APPROVE_SPENDING));
  }

  /** Approves an ordered spending; the money moves. */
  @Post(uri = "/spending/{id}/approval", consumes = "*/*")
  @Needs(Permission.APPROVE_SPENDING)
  @ApiResponse(
      responseCode = "200",
      description = "Approved",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> approve(
      Actor actor, @PathVariable long id, @Header("Idempotency-Key") String key) {
    return answers.of(decide.approve(id, key, actor), HttpStatus.OK, Function.identity());
  }

  /** Refuses an ordered spending. */
  @Post(uri = "/spending/{id}/refusal", consumes = "*/*")
  @Needs(Permission.APPROVE_SPENDING)
  @ApiResponse(
      responseCode = "200",
      description = "Refused",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> refuse(
      Actor actor,
      @PathVariable long id,
      @QueryValue String reason,
      @Header("Idempotency-Key") String key) {
    return answers.of(decide.refuse(id, reason, key, actor), HttpStatus.OK, Function.identity());
  }

  /** Asks that a spending be taken back; another person approves it. */
  @Post(uri = "/spending/{id}/reversal", consumes = "*/*")
  @Needs(Permission.RECORD_SPENDING)
  @ApiResponse(
      responseCode = "200",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> reverse(
      Actor actor,
      @PathVariable long id,
      @QueryValue String reason,
      @Header("Idempotency-Key") String key) {
    return answers.of(reverse.ask(id, reason, key, actor), HttpStatus.OK, Function.identity());
  }

  /** Approves that a spending be taken back; an opposite entry is made. */
  @Post(uri = "/spending/{id}/reversal/approval", consumes = "*/*")
  @Needs(Permission.APPROVE_SPENDING)
  @ApiResponse(
      responseCode = "200",
      description = "Reversed",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> approveReversal(
      Actor actor, @PathVariable long id, @Header("Idempotency-Key") String key) {
    return answers.of(reversals.approve(id, key, actor), HttpStatus.OK, Function.identity());
  }

  /** Refuses to take a spending back. */
  @Post(uri = "/spending/{id}/reversal/refusal", consumes = "*/*")
  @Needs(Permission.APPROVE_SPENDING)
  @ApiResponse(
      responseCode = "200",
      description = "Refused",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  HttpResponse<?> refuseReversal(
      Actor actor,
      @PathVariable long id,
      @QueryValue String reason,
      @Header("Idempotency-Key") String key) {
    return answers.of(reversals.refuse(id, reason, key, actor), HttpStatus.OK, Function.identity());
  }
}
