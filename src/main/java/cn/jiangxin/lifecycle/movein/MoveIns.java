package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.InstallationKey;
import cn.jiangxin.platform.database.ManyRows;
import cn.jiangxin.shared.Page;
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
 * The workbooks that were handed in, from the dry run to the taking over. They hold names of people
 * and are kept sealed, no longer than two bodies need to agree.
 */
@Singleton
class MoveIns {
  private static final String SEAL = "move-in";
  private static final Duration KEPT = Duration.ofDays(14);

  /** Work that has not gone on for so long has died with its node. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private static final int MOST_REMARKS = 20_000;
  private static final long NOBODY = -1;

  private final MoveInRows rows;
  private final ManyRows many;
  private final InstallationKey key;
  private final BusinessClock clock;

  MoveIns(MoveInRows rows, ManyRows many, InstallationKey key, BusinessClock clock) {
    this.rows = rows;
    this.many = many;
    this.key = key;
    this.clock = clock;
  }

  /** Keeps a workbook; the dry run is still to come. */
  @Transactional
  long add(long organisation, long account, String fileName, byte[] content) {
    forgetExpired();
    MoveInFileRow row =
        new MoveInFileRow(
            null,
            organisation,
            account,
            fileName,
            sha256(content),
            key.seal(SEAL, place(organisation, account), content),
            MoveIn.State.CHECKING.name(),
            clock.time(),
            clock.time(),
            clock.time().plus(KEPT));
    return Objects.requireNonNull(rows.save(row).id());
  }

  /** The workbook, if the person handed it in or it belongs below the scope. */
  Optional<MoveIn> find(long id, @Nullable Long account, Scope scope) {
    return rows.find(
            id,
            Objects.requireNonNullElse(account, NOBODY),
            scope.everything(),
            scope.organisations(),
            clock.time())
        .map(MoveInRow::toRecord)
        .map(this::alive);
  }

  List<MoveIn> latest(@Nullable Long account, Scope scope) {
    return rows
        .latest(
            Objects.requireNonNullElse(account, NOBODY),
            scope.everything(),
            scope.organisations(),
            clock.time())
        .stream()
        .map(MoveInRow::toRecord)
        .map(this::alive)
        .toList();
  }

  private MoveIn alive(MoveIn m) {
    return m.isBusy() && m.touchedAt().isBefore(clock.time().minus(STALE)) ? m.dead() : m;
  }

  /** The same file, handed in by the person before and agreed to since. */
  Optional<Long> agreed(long account, byte[] content) {
    return rows.agreed(account, sha256(content), clock.time());
  }

  private static String place(long organisation, long account) {
    return organisation + ":" + account;
  }

  byte[] content(long id) {
    MoveInContentRow kept = rows.content(id);
    return key.open(SEAL, place(kept.organisationId(), kept.accountId()), kept.content());
  }

  /** Tells how far the work has come, for others to see while it goes on. */
  @Transactional(TxType.REQUIRES_NEW)
  void progress(long id, int total, int done) {
    rows.progress(id, total, done, clock.time());
  }

  /** Begins the taking over, unless nobody has agreed, it has begun already or is over. */
  @Transactional
  boolean begin(long id) {
    return rows.begin(id, clock.time(), clock.time().minus(STALE)) == 1;
  }

  /** Keeps that a person of another body agrees; false if it is too late or too early. */
  @Transactional
  boolean agree(long id, long account) {
    return rows.agree(id, account, clock.time()) == 1;
  }

  /** Keeps what was found, in place of what was found before. */
  @Transactional
  void end(long id, MoveIn.State state, ReadWorkbook book, @Nullable String importKey) {
    keep(id, book.remarks());
    rows.end(
        id,
        state.name(),
        book.count(Line.Fate.FRESH),
        book.count(Line.Fate.UNCHANGED),
        book.bad(),
        importKey,
        clock.time());
  }

  /** Keeps why the file cannot be read or the work failed. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(long id, MoveIn.State state, MoveInRemark remark) {
    keep(id, List.of(remark));
    rows.end(id, state.name(), 0, 0, 0, null, clock.time());
  }

  private void keep(long id, List<MoveInRemark> remarks) {
    rows.forgetRemarks(id);
    List<NewMoveInRemarkRow> kept = new ArrayList<>();
    for (MoveInRemark remark : remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()))) {
      kept.add(NewMoveInRemarkRow.of(id, kept.size() + 1, remark));
    }
    many.insert("move_in_remark", NewMoveInRemarkRow.class, kept);
  }

  Page<MoveInRemark> remarks(long id, int wanted, int size) {
    long total = rows.countRemarks(id);
    int number = Page.within(wanted, size, total);
    return new Page<>(
        rows.remarks(id, size, (number - 1) * size).stream()
            .map(MoveInRemarkRow::toRecord)
            .toList(),
        number,
        size,
        total);
  }

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
