package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.ledger.sheet.CheckUpload;
import cn.jiangxin.ledger.sheet.ImportUpload;
import cn.jiangxin.ledger.sheet.LedgerSheets;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.ledger.sheet.SheetUpload;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.List;
import java.util.Optional;

/** Carries out dry runs and imports while the caller waits, and tells what came of them. */
@RequestScope
class SheetUse {
  private static final int PAGE_SIZE = 500;

  private final LedgerSheets sheets;
  private final CheckUpload check;
  private final ImportUpload imports;
  private final LocalizedMessageSource messages;
  private final Answers answers;

  SheetUse(
      LedgerSheets sheets,
      CheckUpload check,
      ImportUpload imports,
      LocalizedMessageSource messages,
      Answers answers) {
    this.sheets = sheets;
    this.check = check;
    this.imports = imports;
    this.messages = messages;
    this.answers = answers;
  }

  Optional<SheetUpload> find(Actor actor, String studio, String ledger, long id) {
    return sheets.find(actor, studio, ledger, id);
  }

  HttpResponse<?> check(Actor actor, String studio, String ledger, String name, byte[] content) {
    Result<Long> received = sheets.receive(actor, studio, ledger, name, content);
    if (received instanceof Result.Done<Long> done) {
      check.of(actor, studio, ledger, done.value());
      return show(actor, studio, ledger, done.value(), 1);
    }
    return answers.of(received, HttpStatus.OK, id -> id);
  }

  HttpResponse<?> carryOut(
      Actor actor, String studio, String ledger, long id, ImportUpload.Wish wish) {
    Result<SheetUpload> begun = imports.begin(actor, studio, ledger, id, wish);
    if (begun instanceof Result.Done<SheetUpload> done) {
      if (done.value().state() != SheetUpload.State.IMPORTED) {
        imports.carryOut(actor, studio, ledger, id, wish);
      }
      return show(actor, studio, ledger, id, 1);
    }
    return answers.of(begun, HttpStatus.OK, upload -> upload);
  }

  HttpResponse<?> show(Actor actor, String studio, String ledger, long id, int page) {
    return find(actor, studio, ledger, id)
        .<HttpResponse<?>>map(upload -> show(upload, sheets.remarks(upload, page, PAGE_SIZE)))
        .orElseGet(answers::notFound);
  }

  private HttpResponse<?> show(SheetUpload upload, Page<Remark> remarks) {
    if (upload.state() == SheetUpload.State.REFUSED) {
      List<Reason> reasons =
          remarks.items().stream().map(r -> new Reason("file", r.key(), r.args(), null)).toList();
      return answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons);
    }
    return HttpResponse.ok(
        new UploadView(
            upload.id(),
            upload.fileName(),
            upload.state(),
            upload.fresh(),
            upload.corrected(),
            upload.unchanged(),
            upload.bad(),
            upload.expiresAt(),
            remarks.items().stream().map(this::found).toList(),
            remarks.number(),
            remarks.pages()));
  }

  private UploadView.Found found(Remark remark) {
    return new UploadView.Found(
        remark.row(),
        remark.letters(),
        remark.field(),
        remark.error(),
        messages.getMessageOrDefault(remark.key(), remark.key(), remark.arguments()));
  }
}
