package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.sheet.CheckedRow.Fate;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the rows of a spreadsheet into a ledger, in one transaction and in a few statements however
 * many they are. What the dry run said is not relied on: the ledger may have changed since, so the
 * rows are checked once more while the studio is locked.
 */
@Singleton
class ImportRows {
  private final Studios studios;
  private final SheetLayouts layouts;
  private final SheetUploads uploads;
  private final CheckSheet check;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  ImportRows(
      Studios studios,
      SheetLayouts layouts,
      SheetUploads uploads,
      CheckSheet check,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.studios = studios;
    this.layouts = layouts;
    this.uploads = uploads;
    this.check = check;
    this.audit = audit;
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
    CheckedSheet<F> sheet =
        check.check(
            uploads.content(upload), layout, studio, new UploadProgress(uploads, upload.id()));
    boolean any = sheet.count(Fate.FRESH) + sheet.count(Fate.CORRECTED) > 0;
    boolean allowed = wish.goodRowsOnly() || sheet.count(Fate.BAD) == 0;
    boolean explained = sheet.count(Fate.CORRECTED) == 0 || !wish.reason().isBlank();
    if (!any || !allowed || !explained) {
      uploads.end(upload.id(), State.CHECKED, sheet, null);
      return;
    }
    Write<F, E> write = new Write<>(layout.ledger(), actor, studio, upload, clock.time());
    write.corrections(sheet.with(Fate.CORRECTED), wish.reason());
    write.additions(sheet.with(Fate.FRESH));
    reassess.now(studio.id());
    uploads.end(upload.id(), State.IMPORTED, sheet, wish.key());
  }

  /** The writing of one sheet's rows. */
  private final class Write<F, E> {
    private final Ledger<F, E> ledger;
    private final Actor actor;
    private final Studio studio;
    private final SheetUpload upload;
    private final LocalDateTime now;

    Write(Ledger<F, E> ledger, Actor actor, Studio studio, SheetUpload upload, LocalDateTime now) {
      this.ledger = ledger;
      this.actor = actor;
      this.studio = studio;
      this.upload = upload;
      this.now = now;
    }

    void corrections(List<CheckedRow<F>> rows, String reason) {
      if (rows.isEmpty()) {
        return;
      }
      Set<Long> voided = new HashSet<>();
      rows.forEach(row -> voided.add(row.entry()));
      Stamp stamp = new Stamp(now, actor.accountId());
      if (ledger.voidAll(voided, studio, stamp, reason.strip()) != voided.size()) {
        throw new IllegalStateException("an entry went while its studio was locked");
      }
      record("CORRECT_ENTRY", rows, Map.of("reason", reason.strip()));
    }

    void additions(List<CheckedRow<F>> rows) {
      if (!rows.isEmpty()) {
        record("RECORD_ENTRY", rows, Map.of());
      }
    }

    private void record(String action, List<CheckedRow<F>> rows, Map<String, String> more) {
      List<E> entries =
          ledger.appendAll(
              rows.stream().map(CheckedRow::form).toList(),
              studio,
              rows.stream().map(this::stamp).toList());
      Map<String, String> detail = new java.util.TreeMap<>(more);
      detail.put("studio", studio.code());
      detail.put("upload", String.valueOf(upload.id()));
      audit.appendAll(
          actor,
          action,
          ledger.name(),
          entries.stream().map(e -> String.valueOf(ledger.idOf(e))).collect(Collectors.toList()),
          studio.id(),
          detail);
    }

    private Stamp stamp(CheckedRow<F> row) {
      String key = "sheet-" + upload.id() + "-" + row.number();
      return new Stamp(now, actor.accountId(), row.entry(), key);
    }
  }
}
