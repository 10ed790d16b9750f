package cn.jiangxin.studio.evidence;

import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Store of what proves what. Who may attach or see is the matter of the features that ask. */
@Singleton
public class EvidenceStore {
  private static final int MOST = 30;

  private final EvidenceRows rows;
  private final EvidenceFiles files;
  private final int largest;

  EvidenceStore(
      EvidenceRows rows,
      EvidenceFiles files,
      @Value("${jiangxin.evidence.largest:10485760}") int largest) {
    this.rows = rows;
    this.files = files;
    this.largest = largest;
  }

  /** Evidence of one record, oldest first. */
  public List<Evidence> of(EvidenceSubject subject) {
    return rows.of(subject.kind(), subject.id()).stream().map(EvidenceView::toRecord).toList();
  }

  /** Evidence that stands, if it is of the studio. */
  public Optional<Evidence> standing(long id, long studioId) {
    return rows.standing(id, studioId).map(EvidenceView::toRecord);
  }

  /**
   * Attaches a file. The same file twice to one record is one piece of evidence.
   *
   * @param name as it was sent
   * @return the evidence; refused reasons name the field {@code file}
   */
  public Result<Evidence> attach(
      long studioId, EvidenceSubject subject, String name, byte[] bytes, Stamp stamp) {
    return SentFile.of(name, bytes, largest)
        .fold(file -> attach(studioId, subject, file, stamp), Result::refused);
  }

  private Result<Evidence> attach(
      long studioId, EvidenceSubject subject, SentFile file, Stamp stamp) {
    List<Evidence> there = of(subject);
    Optional<Evidence> same =
        there.stream().filter(evidence -> evidence.hash().equals(file.hash())).findFirst();
    if (same.isPresent()) {
      return Result.done(same.get());
    }
    if (there.size() >= MOST) {
      return Result.refused(
          Reason.at(SentFile.FIELD, "evidence.refused.many", String.valueOf(MOST)));
    }
    Optional<byte[]> preview =
        file.kind().isPicture() ? Preview.of(file.bytes()) : Optional.empty();
    if (file.kind().isPicture() && preview.isEmpty()) {
      return Result.refused(Reason.at(SentFile.FIELD, "evidence.refused.broken"));
    }
    files.keep(file, preview);
    return Result.done(stored(studioId, subject, file, stamp));
  }

  private Evidence stored(long studioId, EvidenceSubject subject, SentFile file, Stamp stamp) {
    EvidenceRow row =
        rows.save(
            new EvidenceRow(
                null,
                studioId,
                subject.kind(),
                subject.id(),
                file.hash(),
                file.name(),
                stamp.at(),
                stamp.by(),
                null,
                null));
    return new Evidence(
        Objects.requireNonNull(row.id()),
        studioId,
        subject,
        file.hash(),
        file.name(),
        file.kind(),
        file.bytes().length,
        stamp.at(),
        stamp.by());
  }

  /** Takes evidence away; the row stays in the history. False if it did not stand. */
  public boolean detach(long id, long studioId, Stamp stamp) {
    return rows.voidOne(id, studioId, stamp.at(), stamp.by()) == 1;
  }

  /** Hands the evidence of a corrected record on to the one that stands in its place. */
  public void handOn(EvidenceSubject from, EvidenceSubject to) {
    rows.move(from.kind(), from.id(), to.id());
  }

  /**
   * The same for many records of one kind at once.
   *
   * @param records the new record by the corrected one in whose place it stands
   */
  public void handOn(String kind, Map<Long, Long> records) {
    List<EvidenceRow> moved =
        records.isEmpty()
            ? List.of()
            : rows.ofAll(kind, records.keySet()).stream()
                .map(row -> row.of(Objects.requireNonNull(records.get(row.subjectId()))))
                .toList();
    if (!moved.isEmpty()) {
      rows.updateAll(moved);
    }
  }

  /** Which other records the files of this one prove too, and where as far as may be known. */
  public List<EvidenceElsewhere> elsewhere(
      EvidenceSubject subject, List<Evidence> evidence, Scope scope) {
    List<String> hashes = evidence.stream().map(Evidence::hash).distinct().toList();
    return hashes.isEmpty()
        ? List.of()
        : rows
            .elsewhere(
                hashes,
                subject.kind(),
                subject.id(),
                scope.everything(),
                scope.organisations(),
                scope.studios())
            .stream()
            .map(ElsewhereView::toRecord)
            .toList();
  }

  /** The bytes of a file. */
  public byte[] bytes(Evidence evidence) {
    return files.bytes(evidence.hash());
  }

  /** A small PNG of a picture; empty for a document. */
  public Optional<byte[]> preview(Evidence evidence) {
    return files.preview(evidence.hash());
  }
}
