package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.sheet.CheckedRow.Fate;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.evidence.EvidenceStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    write(new Write<>(layout.ledger(), actor, studio, upload, clock.time()), sheet, wish.reason());
    uploads.end(upload.id(), State.IMPORTED, sheet, wish.key());
  }

  private <F, E> void write(Write<F, E> write, CheckedSheet<F> sheet, String reason) {
    write.corrections(sheet.with(Fate.CORRECTED), reason.strip());
    write.additions(sheet.with(Fate.FRESH));
    reassess.now(write.studio.id());
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
      Map<Long, F> before = standing(rows);
      Stamp stamp = new Stamp(now, actor.accountId());
      if (ledger.voidAll(before.keySet(), studio, stamp, reason) != rows.size()) {
        throw new IllegalStateException("an entry went while its studio was locked");
      }
      List<E> entries = append(rows);
      Map<Long, Long> replaced = new HashMap<>();
      List<AuditNote> notes = new ArrayList<>();
      List<F> after = ledger.formsOf(entries, studio);
      for (int i = 0; i < rows.size(); i++) {
        long old = Objects.requireNonNull(rows.get(i).entry());
        replaced.put(old, ledger.idOf(entries.get(i)));
        notes.add(
            note("CORRECT_ENTRY", entries.get(i), Change.between(before.get(old), after.get(i)))
                .with(Map.of("voided", String.valueOf(old), "reason", reason)));
      }
      evidence.handOn(ledger.name(), replaced);
      audit.appendAll(actor, notes);
    }

    private Map<Long, F> standing(List<CheckedRow<F>> rows) {
      Set<Long> ids = rows.stream().map(CheckedRow::entry).collect(Collectors.toSet());
      List<E> entries =
          ledger.entries(studio).stream().filter(e -> ids.contains(ledger.idOf(e))).toList();
      List<F> forms = ledger.formsOf(entries, studio);
      Map<Long, F> standing = new HashMap<>();
      for (int i = 0; i < entries.size(); i++) {
        standing.put(ledger.idOf(entries.get(i)), forms.get(i));
      }
      return standing;
    }

    void additions(List<CheckedRow<F>> rows) {
      if (rows.isEmpty()) {
        return;
      }
      List<E> entries = append(rows);
      List<F> forms = ledger.formsOf(entries, studio);
      List<AuditNote> notes = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        notes.add(note("RECORD_ENTRY", entries.get(i), Change.made(forms.get(i))));
      }
      audit.appendAll(actor, notes);
    }

    private List<E> append(List<CheckedRow<F>> rows) {
      return ledger.appendAll(
          rows.stream().map(CheckedRow::form).toList(),
          studio,
          rows.stream().map(this::stamp).toList());
    }

    private AuditNote note(String action, E entry, Change change) {
      return AuditNote.of(action, ledger.name(), String.valueOf(ledger.idOf(entry)))
          .ofStudio(studio.id())
          .with(Map.of("studio", studio.code(), "upload", String.valueOf(upload.id())))
          .with(change.hiding(ledger.people()));
    }

    private Stamp stamp(CheckedRow<F> row) {
      String key = "sheet-" + upload.id() + "-" + row.number();
      return new Stamp(now, actor.accountId(), row.entry(), key);
    }
  }
}
