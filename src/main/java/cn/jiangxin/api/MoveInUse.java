package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.lifecycle.movein.AgreeMoveIn;
import cn.jiangxin.lifecycle.movein.CheckMoveIn;
import cn.jiangxin.lifecycle.movein.ImportMoveIn;
import cn.jiangxin.lifecycle.movein.MoveIn;
import cn.jiangxin.lifecycle.movein.MoveInDesk;
import cn.jiangxin.lifecycle.movein.MoveInRemark;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Carries out dry runs and moving in while the caller waits, and tells what came of them. */
@RequestScope
class MoveInUse {
  private static final int PAGE_SIZE = 500;

  private final MoveInDesk desk;
  private final CheckMoveIn check;
  private final AgreeMoveIn agree;
  private final ImportMoveIn imports;
  private final LocalizedMessageSource messages;
  private final Answers answers;

  MoveInUse(
      MoveInDesk desk,
      CheckMoveIn check,
      AgreeMoveIn agree,
      ImportMoveIn imports,
      LocalizedMessageSource messages,
      Answers answers) {
    this.desk = desk;
    this.check = check;
    this.agree = agree;
    this.imports = imports;
    this.messages = messages;
    this.answers = answers;
  }

  HttpResponse<?> check(
      Actor actor, @Nullable String organisation, String name, byte[] content, Locale in) {
    Result<Long> received = desk.receive(actor, organisation, name, content);
    if (received instanceof Result.Done<Long> done) {
      check.of(actor, done.value());
      return show(actor, done.value(), 1, in);
    }
    return answers.of(received, HttpStatus.OK, id -> id);
  }

  HttpResponse<?> agree(Actor actor, long id, Locale in) {
    Result<MoveIn> agreed = agree.run(actor, id);
    return agreed instanceof Result.Done<MoveIn>
        ? show(actor, id, 1, in)
        : answers.of(agreed, HttpStatus.OK, book -> book);
  }

  HttpResponse<?> carryOut(Actor actor, long id, String key, Locale in) {
    Result<MoveIn> begun = imports.begin(actor, id, key);
    if (begun instanceof Result.Done<MoveIn> done) {
      if (done.value().state() != MoveIn.State.IMPORTED) {
        imports.carryOut(actor, id, key);
      }
      return show(actor, id, 1, in);
    }
    return answers.of(begun, HttpStatus.OK, book -> book);
  }

  HttpResponse<?> show(Actor actor, long id, int page, Locale in) {
    return desk.find(actor, id)
        .<HttpResponse<?>>map(book -> show(book, desk.remarks(book, page, PAGE_SIZE), in))
        .orElseGet(answers::notFound);
  }

  private HttpResponse<?> show(MoveIn book, Page<MoveInRemark> remarks, Locale in) {
    if (book.state() == MoveIn.State.REFUSED) {
      List<Reason> reasons =
          remarks.items().stream()
              .map(r -> new Reason("file", r.remark().key(), r.remark().args(), null))
              .toList();
      return answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons);
    }
    return HttpResponse.ok(
        new MoveInView(
            book.id(),
            book.organisation(),
            book.fileName(),
            book.state(),
            book.fresh(),
            book.unchanged(),
            book.bad(),
            book.agreedBy(),
            book.expiresAt(),
            remarks.items().stream().map(remark -> found(remark, in)).toList(),
            remarks.number(),
            remarks.pages()));
  }

  private MoveInView.Found found(MoveInRemark found, Locale in) {
    Remark remark = found.remark();
    return new MoveInView.Found(
        desk.sheet(found, in),
        remark.row(),
        remark.letters(),
        desk.label(found, in),
        remark.error(),
        messages.getMessageOrDefault(remark.key(), remark.key(), remark.arguments()));
  }
}
