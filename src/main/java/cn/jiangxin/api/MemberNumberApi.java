package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.personal.KeptNumber;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.personal.DropNumber;
import cn.jiangxin.studio.personal.KeepNumber;
import cn.jiangxin.studio.personal.MemberRef;
import cn.jiangxin.studio.personal.NumberForm;
import cn.jiangxin.studio.personal.ReadNumbers;
import cn.jiangxin.studio.personal.RecordCardPayment;
import cn.jiangxin.studio.personal.RevealNumber;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Personal numbers of a member: masked, but for one look with a reason. */
@Controller("/api/v1/studios/{studio}/members/{id}/numbers")
@Tag(name = "Personal data")
class MemberNumberApi {

  private final ReadNumbers read;
  private final KeepNumber keep;
  private final DropNumber drop;
  private final RecordCardPayment pay;
  private final RevealNumber reveal;
  private final Answers answers;

  MemberNumberApi(
      ReadNumbers read,
      KeepNumber keep,
      DropNumber drop,
      RecordCardPayment pay,
      RevealNumber reveal,
      Answers answers) {
    this.read = read;
    this.keep = keep;
    this.drop = drop;
    this.pay = pay;
    this.reveal = reveal;
    this.answers = answers;
  }

  /** The numbers by their last four characters. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = KeptNumber.class))))
  HttpResponse<?> list(Actor actor, @PathVariable String studio, @PathVariable long id) {
    return read.of(actor, new MemberRef(studio, id))
        .<HttpResponse<?>>map(numbers -> HttpResponse.ok(numbers.numbers()))
        .orElseGet(answers::notFound);
  }

  /** Records a number in the place of the one of its kind; the same number changes nothing. */
  @Post
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> keep(
      Actor actor, @PathVariable String studio, @PathVariable long id, @Body NumberForm form) {
    return listed(actor, studio, id, keep.run(actor, new MemberRef(studio, id), form));
  }

  /** Removes a number; a card that was paid to stays. */
  @Delete("/{kind}")
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> remove(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @PathVariable NumberKind kind) {
    return listed(actor, studio, id, drop.run(actor, new MemberRef(studio, id), kind));
  }

  /** Records that the card was paid to: no more than its last four digits are kept from now on. */
  @Post("/CARD/payment")
  @Needs(Permission.RECORD_SPENDING)
  HttpResponse<?> paid(
      Actor actor, @PathVariable String studio, @PathVariable long id, @Body CardPayment payment) {
    return listed(actor, studio, id, pay.run(actor, new MemberRef(studio, id), payment.paidOn()));
  }

  /** Shows a mobile or card number in full, once; the look is audited with its reason. */
  @Post("/{kind}/reveal")
  @Needs(Permission.REVEAL_PERSONAL)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RevealedNumber.class)))
  @ApiResponse(
      responseCode = "422",
      description = "No reason, or an identity number, of which only a hash is kept",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> reveal(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @PathVariable NumberKind kind,
      @Body RevealReason reason) {
    return answers.of(
        reveal.run(actor, new MemberRef(studio, id), kind, reason.reason()),
        HttpStatus.OK,
        RevealedNumber::of);
  }

  private HttpResponse<?> listed(Actor actor, String studio, long id, Result<?> result) {
    return answers.of(
        result,
        HttpStatus.OK,
        done ->
            read.of(actor, new MemberRef(studio, id))
                .map(numbers -> numbers.numbers())
                .orElseThrow());
  }

  /** When a card was paid to. */
  @Serdeable
  record CardPayment(@Nullable LocalDate paidOn) {}
}
