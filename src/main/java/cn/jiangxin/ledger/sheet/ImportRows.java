package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.ledger.sheet.CheckedRow.Fate;
import cn.jiangxin.ledger.sheet.RowWriter.Deed;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.evidence.EvidenceStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Puts the rows of a spreadsheet into a ledger, in one transaction and in a few statements however
 * many they are. What the dry run said is not relied on: the ledger may have changed since, so the
 * rows are checked once more while the studio is locked.
 */
@Singleton
class ImportRows {
  /** The rows are checked, stored and told to the audit trail. */
  private static final int ROUNDS = 3;

  private final Studios studios;
  private final SheetLayouts layouts;
  private final SheetUploads uploads;
  private final CheckSheet check;
  private final AuditTrail audit;
  private final EvidenceStore evidence;
  private final Reassess reassess;
  private final BusinessClock clock;

  ImportRows(
      Studios studios,
      SheetLayouts layouts,
      SheetUploads uploads,
      CheckSheet check,
      AuditTrail audit,
      EvidenceStore evidence,
      Reassess reassess,
      BusinessClock clock) {
    this.studios = studios;
    this.layouts = layouts;
    this.uploads = uploads;
    this.check = check;
    this.audit = audit;
    this.evidence = evidence;
    this.reassess = reassess;
    this.clock = clock;
  }

  @Transactional(rollbackOn = Exception.class)
  void of(Actor actor, String studioCode, String ledger, long id, ImportUpload.Wish wish)
      throws Unreadable {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.WRITE_LEDGER));
    Optional<SheetUpload> upload =
        studio.flatMap(s -> uploads.find(id, s, ledger, actor.accountId()));
    if (studio.isPresent() && upload.isPresent() && upload.get().state() != State.IMPORTED) {
      SheetLayout<?, ?> layout = layouts.at(ledger).orElseThrow();
      add(actor, studio.get(), upload.get(), layout, wish);
    }
  }

  private <F, E> void add(
      Actor actor,
      Studio studio,
      SheetUpload upload,
      SheetLayout<F, E> layout,
      ImportUpload.Wish wish)
      throws Unreadable {
    Progress progress = new UploadProgress(uploads, upload.id(), ROUNDS);
    CheckedSheet<F> sheet = check.check(uploads.content(upload), layout, studio, progress);
    boolean any = sheet.count(Fate.FRESH) + sheet.count(Fate.CORRECTED) > 0;
    boolean allowed = wish.goodRowsOnly() || sheet.count(Fate.BAD) == 0;
    boolean explained = sheet.count(Fate.CORRECTED) == 0 || !wish.reason().isBlank();
    if (!any || !allowed || !explained) {
      uploads.end(upload.id(), State.CHECKED, sheet, null);
      return;
    }
    Deed deed = new Deed(actor, studio, upload.id(), clock.time());
    RowWriter<F, E> write = new RowWriter<>(layout.ledger(), deed, audit, evidence, progress);
    write.corrections(sheet.with(Fate.CORRECTED), wish.reason().strip());
    write.additions(sheet.with(Fate.FRESH));
    reassess.now(studio.id());
    uploads.end(upload.id(), State.IMPORTED, sheet, wish.key());
  }
}
