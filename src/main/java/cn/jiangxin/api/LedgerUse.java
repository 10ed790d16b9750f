package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.ledger.CorrectEntry;
import cn.jiangxin.ledger.DraftEntry;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.ReadLedger;
import cn.jiangxin.ledger.RecordEntry;
import cn.jiangxin.ledger.SubmitEntry;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.ledger.VoidEntry;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** What the five ledger resources have in common. */
@Singleton
class LedgerUse {

  private final Studios studios;
  private final RecordEntry record;
  private final ReadLedger read;
  private final DraftEntry draft;
  private final SubmitEntry submit;
  private final CorrectEntry correct;
  private final VoidEntry voidEntry;
  private final Answers answers;

  LedgerUse(
      Studios studios,
      RecordEntry record,
      ReadLedger read,
      DraftEntry draft,
      SubmitEntry submit,
      CorrectEntry correct,
      VoidEntry voidEntry,
      Answers answers) {
    this.studios = studios;
    this.record = record;
    this.read = read;
    this.draft = draft;
    this.submit = submit;
    this.correct = correct;
    this.voidEntry = voidEntry;
    this.answers = answers;
  }

  <F, E> HttpResponse<?> list(Ledger<F, E> ledger, Actor actor, String studio) {
    Optional<Studio> found = studios.find(studio, actor.scopeFor(Permission.READ_REGISTRY));
    return found.isPresent()
        ? HttpResponse.ok(read.of(ledger, actor, found.get()))
        : answers.notFound();
  }

  <F, E> HttpResponse<?> record(
      Ledger<F, E> ledger, Actor actor, String studio, F form, String key) {
    return answers.of(
        record.into(ledger, actor, studio, form, key), HttpStatus.CREATED, Function.identity());
  }

  /** The same for a ledger whose entries can be drafted. */
  <F, E> HttpResponse<?> record(
      VerifiableLedger<F, E> ledger,
      Actor actor,
      String studio,
      F form,
      String key,
      boolean asDraft) {
    return asDraft
        ? answers.of(
            draft.into(ledger, actor, studio, form, key), HttpStatus.CREATED, Function.identity())
        : record(ledger, actor, studio, form, key);
  }

  <F, E> HttpResponse<?> submit(
      VerifiableLedger<F, E> ledger, Actor actor, String studio, long id) {
    return answers.of(submit.in(ledger, actor, studio, id), HttpStatus.OK, Function.identity());
  }

  <F, E> HttpResponse<?> correct(
      Ledger<F, E> ledger, Actor actor, String studio, long id, F form, String reason, String key) {
    return answers.of(
        correct.of(ledger, actor, studio, id, form, reason, key),
        HttpStatus.OK,
        Function.identity());
  }

  <F, E> HttpResponse<?> voidEntry(
      Ledger<F, E> ledger, Actor actor, String studio, long id, String reason) {
    return answers.of(voidEntry.in(ledger, actor, studio, id, reason), HttpStatus.OK, Voided::new);
  }
}
