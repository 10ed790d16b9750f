package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.CorrectFact;
import cn.jiangxin.registry.change.RecordFact;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.VoidFact;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/** What the resources of the register have in common. */
@Singleton
class FactUse {

  private final RecordFact record;
  private final CorrectFact correct;
  private final VoidFact voidFact;
  private final Answers answers;

  FactUse(RecordFact record, CorrectFact correct, VoidFact voidFact, Answers answers) {
    this.record = record;
    this.correct = correct;
    this.voidFact = voidFact;
    this.answers = answers;
  }

  <S, F> HttpResponse<?> record(
      RegisterPart<S, F> part, Actor actor, String code, F form, String key) {
    return answers.of(record.in(part, actor, code, form, key), HttpStatus.CREATED, Recorded::new);
  }

  <S, F> HttpResponse<?> correct(
      RegisterPart<S, F> part,
      Actor actor,
      String code,
      long id,
      F form,
      String reason,
      String key) {
    return answers.of(
        correct.in(part, actor, code, id, form, reason, key), HttpStatus.OK, Recorded::new);
  }

  <S, F> HttpResponse<?> voidFact(
      RegisterPart<S, F> part, Actor actor, String code, long id, String reason) {
    return answers.of(voidFact.in(part, actor, code, id, reason), HttpStatus.OK, Voided::new);
  }
}
