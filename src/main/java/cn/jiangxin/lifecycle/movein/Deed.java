package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is done while a workbook is taken over: who, when, and which numbers things were given. */
final class Deed {
  private final Actor actor;
  private final long upload;
  private final LocalDateTime at;
  private final AuditTrail audit;
  private final Progress progress;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final Set<Long> touched = new HashSet<>();

  Deed(Actor actor, long upload, LocalDateTime at, AuditTrail audit, Progress progress) {
    this.actor = actor;
    this.upload = upload;
    this.at = at;
    this.audit = audit;
    this.progress = progress;
  }

  Actor actor() {
    return actor;
  }

  Stamp stamp() {
    return new Stamp(at, actor.accountId());
  }

  /** The stamp of one row's record, with a key of its own. */
  Stamp stamp(Line line) {
    return stamp(line.sheet(), line.number());
  }

  /** A stamp with a key of its own. */
  Stamp stamp(String sheet, int number) {
    String key = "move-in-" + upload + "-" + sheet + "-" + number;
    return new Stamp(at, actor.accountId(), null, key);
  }

  /** Keeps under which number something has been stored. */
  void stored(long provisional, long id) {
    numbers.put(provisional, id);
  }

  /** The number of something: its own, or the one under which it has been stored. */
  long id(long number) {
    return number > 0 ? number : Objects.requireNonNull(numbers.get(number));
  }

  /** The studio under the number that it has been stored under. */
  Studio studio(Studio s) {
    long id = id(s.id());
    touched.add(id);
    return s.id() == id
        ? s
        : new Studio(
            id,
            s.code(),
            id(s.unitId()),
            s.displayName(),
            s.field(),
            s.establishedOn(),
            s.registeredOn());
  }

  /** Studios of which anything has been stored. */
  Set<Long> touched() {
    return touched;
  }

  /** A note on a record of a studio. */
  AuditNote note(String action, String kind, String code, Studio studio, Change change) {
    return AuditNote.of(action, kind, code)
        .ofStudio(studio.id())
        .with(Map.of("studio", studio.code(), "moveIn", String.valueOf(upload)))
        .with(change);
  }

  void tell(List<AuditNote> notes) {
    audit.appendAll(actor, notes);
    progress.advance(notes.size());
  }
}
