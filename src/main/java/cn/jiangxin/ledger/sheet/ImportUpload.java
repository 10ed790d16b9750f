package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.ledger.VoidEntry;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports a spreadsheet after its dry run: everything or nothing, or the good rows only. */
@Singleton
public class ImportUpload {
  private static final Logger LOG = LoggerFactory.getLogger(ImportUpload.class);

  private final Studios studios;
  private final SheetUploads uploads;
  private final ImportRows rows;
  private final AuditTrail audit;

  ImportUpload(Studios studios, SheetUploads uploads, ImportRows rows, AuditTrail audit) {
    this.audit = audit;
    this.studios = studios;
    this.uploads = uploads;
    this.rows = rows;
  }

  /**
   * What to import.
   *
   * @param goodRowsOnly whether rows that are not in order may stay behind
   * @param reason why entries are corrected; may be empty if none is
   * @param key idempotency key: a second request with the same key imports nothing and gets the
   *     first one's answer
   */
  public record Wish(boolean goodRowsOnly, String reason, String key) {}

  /**
   * Whether the import may begin; then {@link #carryOut} is to follow.
   *
   * @return the upload; refused if it is not the actor's, is not ready, or the wish is not in order
   */
  @Transactional
  public Result<SheetUpload> begin(
      Actor actor, String studioCode, String ledger, long id, Wish wish) {
    Optional<SheetUpload> found =
        studios
            .find(studioCode, actor.scopeFor(Permission.WRITE_LEDGER))
            .flatMap(studio -> uploads.find(id, studio, ledger, actor.accountId()));
    if (found.isEmpty()) {
      return Result.refused(Reason.of("sheet.refused.unknownUpload"));
    }
    SheetUpload upload = found.get();
    if (upload.state() == State.IMPORTED) {
      return wish.key().equals(upload.importKey())
          ? Result.done(upload)
          : Result.refused(Reason.of("sheet.refused.importedAlready.gone"));
    }
    Optional<Reason> reason = refusal(upload, wish);
    if (reason.isPresent()) {
      return Result.refused(reason.get());
    }
    if (!uploads.begin(id, State.IMPORTING)) {
      return Result.refused(Reason.of("sheet.refused.busy.gone"));
    }
    audit.append(actor, note(upload, studioCode, wish));
    return Result.done(upload);
  }

  private static AuditNote note(SheetUpload upload, String studio, Wish wish) {
    return AuditNote.of("IMPORT_SHEET", "STUDIO", studio)
        .ofStudio(upload.studioId())
        .with(
            Map.of(
                "upload",
                upload.id(),
                "ledger",
                upload.ledger(),
                "file",
                upload.fileName(),
                "goodRowsOnly",
                wish.goodRowsOnly()))
        .with(Change.of("state", upload.state(), State.IMPORTING));
  }

  private static Optional<Reason> refusal(SheetUpload upload, Wish wish) {
    if (upload.state() == State.REFUSED || upload.fresh() + upload.corrected() == 0) {
      return Optional.of(Reason.of("sheet.refused.nothing"));
    }
    if (upload.bad() > 0 && !wish.goodRowsOnly()) {
      return Optional.of(Reason.of("sheet.refused.bad", String.valueOf(upload.bad())));
    }
    return upload.corrected() == 0
        ? Optional.empty()
        : VoidEntry.checkReason(wish.reason()).stream().findFirst();
  }

  /** Carries the import out; what came of it is kept with the upload. */
  public void carryOut(Actor actor, String studioCode, String ledger, long id, Wish wish) {
    try {
      rows.of(actor, studioCode, ledger, id, wish);
    } catch (Unreadable e) {
      uploads.end(id, State.REFUSED, CheckUpload.remark(e.reason().key(), e.reason().args()));
    } catch (RuntimeException e) {
      LOG.error("The import of upload {} failed", id, e);
      uploads.end(id, State.FAILED, CheckUpload.remark("sheet.file.fault", List.of()));
    }
  }
}
