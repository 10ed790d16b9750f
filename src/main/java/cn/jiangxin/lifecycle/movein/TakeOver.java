package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.RegisterUnits;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.ledger.sheet.Unreadable;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Takes a workbook over, everything or nothing, in one transaction. What the dry run said is not
 * relied on: the register may have changed since, so all is read once more.
 */
@Singleton
class TakeOver {
  /** The rows are read, stored and told to the audit trail. */
  private static final int ROUNDS = 2;

  /** So many studios are judged at a time, so that memory does not grow with the district. */
  private static final int PORTION = 200;

  private final MoveIns moveIns;
  private final ReadBook read;
  private final RegisterUnits units;
  private final Studios studios;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  TakeOver(
      MoveIns moveIns,
      ReadBook read,
      RegisterUnits units,
      Studios studios,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.moveIns = moveIns;
    this.read = read;
    this.units = units;
    this.studios = studios;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  @Transactional(rollbackOn = Exception.class)
  void of(Actor actor, MoveIn moveIn, String key) throws Unreadable {
    units.hold();
    Progress progress = new MoveInProgress(moveIns, moveIn.id(), ROUNDS);
    ReadWorkbook book =
        read.read(moveIns.content(moveIn.id()), actor.scopeFor(Permission.MOVE_IN), progress);
    if (!book.isInOrder()) {
      moveIns.end(moveIn.id(), MoveIn.State.CHECKED, book, null);
      return;
    }
    Deed deed = new Deed(actor, moveIn.id(), clock.time(), audit, progress);
    book.taken().forEach(taken -> taken.store(deed));
    judge(List.copyOf(deed.touched()));
    moveIns.end(moveIn.id(), MoveIn.State.IMPORTED, book, key);
  }

  private void judge(List<Long> touched) {
    studios.lock(touched);
    for (int from = 0; from < touched.size(); from += PORTION) {
      reassess.on(clock.today(), touched.subList(from, Math.min(touched.size(), from + PORTION)));
    }
  }
}
