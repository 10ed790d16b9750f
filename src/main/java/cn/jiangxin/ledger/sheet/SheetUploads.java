package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.InstallationKey;
import cn.jiangxin.platform.database.ManyRows;
import cn.jiangxin.shared.Page;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheets that were sent in, from the dry run to the import; whoever sent one in sees it,
 * for a day. They may hold personal numbers and are kept sealed.
 */
@Singleton
class SheetUploads {
  private static final String SEAL = "sheet-upload";
  private static final Duration KEPT = Duration.ofHours(24);

  /** Work that has not gone on for so long has died with its node. */
  private static final Duration STALE = Duration.ofMinutes(2);

  private static final int MOST_REMARKS = 50_000;

  private final SheetUploadRows rows;
  private final ManyRows many;
  private final InstallationKey key;
  private final BusinessClock clock;

  SheetUploads(SheetUploadRows rows, ManyRows many, InstallationKey key, BusinessClock clock) {
    this.key = key;
    this.rows = rows;
    this.many = many;
    this.clock = clock;
  }

  /** Keeps a file; the dry run is still to come. */
  @Transactional
  long add(Studio studio, String ledger, long account, String fileName, byte[] content) {
    forgetExpired();
    SheetFileRow row =
        new SheetFileRow(
            null,
            studio.id(),
            ledger,
            account,
            fileName,
            sha256(content),
            key.seal(SEAL, place(studio.id(), account), content),
            State.CHECKING.name(),
            clock.time(),
            clock.time(),
            clock.time().plus(KEPT));
    return Objects.requireNonNull(rows.save(row).id());
  }

  Optional<SheetUpload> find(long id, Studio studio, String ledger, @Nullable Long account) {
    return account == null
        ? Optional.empty()
        : rows.find(id, studio.id(), ledger, account, clock.time()).map(SheetUploadRow::toRecord);
  }

  List<SheetUpload> latest(Studio studio, String ledger, @Nullable Long account) {
    return account == null
        ? List.of()
        : rows.latest(studio.id(), ledger, account, clock.time()).stream()
            .map(SheetUploadRow::toRecord)
            .toList();
  }

  private static String place(long studio, long account) {
    return studio + ":" + account;
  }

  byte[] content(SheetUpload upload) {
    SheetContentRow kept = rows.content(upload.id());
    return key.open(SEAL, place(upload.studioId(), kept.accountId()), kept.content());
  }

  /** Tells how far the work has come, for others to see while it goes on. */
  @Transactional(TxType.REQUIRES_NEW)
  void progress(long id, int total, int done) {
    rows.progress(id, total, done, clock.time());
  }

  /** Begins the dry run or the import, unless it has begun already or is over. */
  @Transactional
  boolean begin(long id, State state) {
    return rows.begin(id, state.name(), clock.time(), clock.time().minus(STALE)) == 1;
  }

  /** Whether work that seems to go on has died. */
  boolean isDead(SheetUpload upload) {
    return upload.isBusy() && upload.touchedAt().isBefore(clock.time().minus(STALE));
  }

  /** Keeps what was found, in place of what was found before. */
  @Transactional
  void end(long id, State state, CheckedSheet<?> sheet, @Nullable String importKey) {
    keep(id, sheet.remarks());
    rows.end(
        id,
        state.name(),
        sheet.count(CheckedRow.Fate.FRESH),
        sheet.count(CheckedRow.Fate.CORRECTED),
        sheet.count(CheckedRow.Fate.UNCHANGED),
        sheet.count(CheckedRow.Fate.BAD),
        importKey,
        clock.time());
  }

  /** Keeps why the file cannot be read or the work failed. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(long id, State state, Remark remark) {
    keep(id, List.of(remark));
    rows.end(id, state.name(), 0, 0, 0, 0, null, clock.time());
  }

  private void keep(long id, List<Remark> remarks) {
    rows.forgetRemarks(id);
    List<NewRemarkRow> kept = new ArrayList<>();
    for (Remark remark : remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()))) {
      kept.add(NewRemarkRow.of(id, kept.size() + 1, remark));
    }
    many.insert("sheet_remark", NewRemarkRow.class, kept);
  }

  Page<Remark> remarks(SheetUpload upload, int wanted, int size) {
    long total = rows.countRemarks(upload.id());
    int number = Page.within(wanted, size, total);
    return new Page<>(
        rows.remarks(upload.id(), size, (number - 1) * size).stream()
            .map(SheetRemarkRow::toRecord)
            .toList(),
        number,
        size,
        total);
  }

  List<Remark> remarks(SheetUpload upload) {
    return remarks(upload, 1, MOST_REMARKS).items();
  }

  /** Files hold names and numbers of people: they are not kept longer than they are needed. */
  @Transactional
  void forgetExpired() {
    rows.forgetExpiredRemarks(clock.time());
    rows.forgetExpired(clock.time());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
