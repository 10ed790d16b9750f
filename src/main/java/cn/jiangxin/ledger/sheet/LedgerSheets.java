package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Receives spreadsheets of ledgers and shows how far they have come, to whoever sent them. */
@Singleton
public class LedgerSheets {
  /** Ten thousand rows need one or two; the database takes a file in one piece. */
  private static final int MOST_BYTES = 6 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;

  private final Studios studios;
  private final SheetLayouts layouts;
  private final SheetUploads uploads;
  private final SheetWords words;
  private final CheckSheet check;
  private final AuditTrail audit;

  LedgerSheets(
      Studios studios,
      SheetLayouts layouts,
      SheetUploads uploads,
      SheetWords words,
      CheckSheet check,
      AuditTrail audit) {
    this.check = check;
    this.audit = audit;
    this.words = words;
    this.studios = studios;
    this.layouts = layouts;
    this.uploads = uploads;
  }

  /** Whether the actor may send in spreadsheets of the studio. */
  public boolean mayImport(Actor actor, String studio) {
    return writable(actor, studio).isPresent();
  }

  /**
   * Keeps a file for its dry run.
   *
   * @param ledger the ledger's name in addresses
   * @param fileName as the sender calls it; never used as a path
   */
  @Transactional
  public Result<Long> receive(
      Actor actor, String studio, String ledger, String fileName, byte[] content) {
    Optional<Studio> found = writable(actor, studio);
    if (found.isEmpty() || actor.accountId() == null || layouts.at(ledger).isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    if (content.length == 0) {
      return Result.refused(Reason.at("file", "sheet.file.empty"));
    }
    if (content.length > MOST_BYTES) {
      return Result.refused(Reason.at("file", "sheet.file.tooLarge"));
    }
    try {
      check.refuseUnreadable(content, layouts.at(ledger).orElseThrow());
    } catch (Unreadable e) {
      return Result.refused(new Reason("file", e.reason().key(), e.reason().args(), null));
    }
    return Result.done(keep(actor, found.get(), ledger, shown(fileName), content));
  }

  private long keep(Actor actor, Studio studio, String ledger, String fileName, byte[] content) {
    long account = Objects.requireNonNull(actor.accountId());
    long id = uploads.add(studio, ledger, account, fileName, content);
    audit.append(
        actor,
        AuditNote.of("UPLOAD_SHEET", "STUDIO", studio.code())
            .ofStudio(studio.id())
            .with(Map.of("upload", id, "ledger", ledger, "file", fileName))
            .with(Change.made(Map.of("file", fileName, "bytes", content.length))));
    return id;
  }

  private static String shown(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String tidy = Tidy.text(last).replaceAll("[\\n\\t\"]", " ");
    return tidy.codePointCount(0, tidy.length()) > LONGEST_NAME
        ? tidy.substring(tidy.length() - LONGEST_NAME)
        : tidy;
  }

  /** The upload, if the actor sent it in and may still write the ledger. */
  public Optional<SheetUpload> find(Actor actor, String studio, String ledger, long id) {
    return writable(actor, studio)
        .flatMap(s -> uploads.find(id, s, ledger, actor.accountId()))
        .map(this::alive);
  }

  private SheetUpload alive(SheetUpload u) {
    return uploads.isDead(u)
        ? new SheetUpload(
            u.id(),
            u.studioId(),
            u.ledger(),
            u.fileName(),
            State.FAILED,
            u.totalRows(),
            u.doneRows(),
            0,
            0,
            0,
            0,
            null,
            u.receivedAt(),
            u.touchedAt(),
            u.expiresAt())
        : u;
  }

  /** The actor's latest uploads for the ledger. */
  public List<SheetUpload> latest(Actor actor, String studio, String ledger) {
    return writable(actor, studio)
        .map(s -> uploads.latest(s, ledger, actor.accountId()))
        .orElse(List.of());
  }

  /** A page of what was found in the upload, from top to bottom. */
  public Page<Remark> remarks(SheetUpload upload, int page, int size) {
    return uploads.remarks(upload, page, size);
  }

  /** What the columns of the upload's ledger are called, by field. */
  public Map<String, String> labels(SheetUpload upload, Locale in) {
    Map<String, String> labels = new HashMap<>();
    layouts
        .at(upload.ledger())
        .ifPresent(
            layout -> layout.columns().forEach(c -> labels.put(c.field(), words.label(in, c))));
    return labels;
  }

  private Optional<Studio> writable(Actor actor, String studio) {
    return studios.find(studio, actor.scopeFor(Permission.WRITE_LEDGER));
  }
}
