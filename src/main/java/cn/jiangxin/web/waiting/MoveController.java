package cn.jiangxin.web.waiting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.access.WaitingMove;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.AffiliationAnswer;
import cn.jiangxin.registry.change.AffiliationAnswerPart;
import cn.jiangxin.registry.change.RecordFact;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form with which the receiving union takes a unit in, or declines. */
@Hidden
@Controller("/waiting/units/{code}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MOVE_UNIT)
class MoveController {

  private static final String VIEW = "waiting/move";
  private static final String AGREE = "AGREE";
  private static final String DECLINE = "DECLINE";

  private final UnitMoves moves;
  private final AffiliationAnswerPart part;
  private final RecordFact record;
  private final WordsFactory words;

  MoveController(
      UnitMoves moves, AffiliationAnswerPart part, RecordFact record, WordsFactory words) {
    this.moves = moves;
    this.part = part;
    this.record = record;
    this.words = words;
  }

  @Get
  HttpResponse<?> form(Actor actor, String code, HttpRequest<?> request) {
    return find(actor, code)
        .<HttpResponse<?>>map(
            move ->
                Pages.form(
                    VIEW,
                    Form.showing(Map.of(SentForm.KEY, UUID.randomUUID().toString())),
                    model(move, request)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> answer(
      Actor actor, String code, @Body Map<String, Object> body, HttpRequest<?> request) {
    return find(actor, code)
        .<HttpResponse<?>>map(move -> answer(actor, move, SentForm.of(body), request))
        .orElseGet(HttpResponse::notFound);
  }

  private Optional<WaitingMove> find(Actor actor, String code) {
    return moves.waitingFor(actor.scopeFor(Permission.MOVE_UNIT)).stream()
        .filter(move -> move.unitCode().equals(code))
        .findFirst();
  }

  private HttpResponse<?> answer(Actor actor, WaitingMove move, Form form, HttpRequest<?> request) {
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(move, request));
    }
    AffiliationAnswer answer = read(move, form);
    String done =
        Boolean.TRUE.equals(answer.agrees())
            ? "votes.moves.done-agreed"
            : "votes.moves.done-declined";
    return record
        .in(part, actor, move.unitCode(), answer, key)
        .fold(
            id -> Pages.done("/waiting", Flash.success(done, move.unitName())),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(move, request)));
  }

  /** The proposal that the person has read, not one that took its place since. */
  private static AffiliationAnswer read(WaitingMove move, Form form) {
    String read = form.value("move");
    Boolean agrees =
        switch (form.value("agrees")) {
          case AGREE -> Boolean.TRUE;
          case DECLINE -> Boolean.FALSE;
          default -> null;
        };
    boolean same = read.equals(String.valueOf(move.id()));
    return new AffiliationAnswer(same ? move.id() : -1, agrees, form.value("reason"));
  }

  private Map<String, ?> model(WaitingMove move, HttpRequest<?> request) {
    Words in = words.of(request);
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put(AGREE, in.text("votes.moves.agree"));
    answers.put(DECLINE, in.text("votes.moves.decline"));
    return Map.of("move", move, "answers", answers);
  }
}
