package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.ledger.sheet.Unreadable;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dry run: says of each row what would become of it, and changes nothing in the register. */
@Singleton
public class CheckMoveIn {
  private static final Logger LOG = LoggerFactory.getLogger(CheckMoveIn.class);

  private final MoveIns moveIns;
  private final ReadBook read;

  CheckMoveIn(MoveIns moveIns, ReadBook read) {
    this.moveIns = moveIns;
    this.read = read;
  }

  /** Carries the dry run out; what it found is kept with the workbook. */
  public void of(Actor actor, long id) {
    if (moveIns.find(id, actor.accountId(), Scope.NOTHING).isEmpty()) {
      return;
    }
    try {
      ReadWorkbook book =
          read.read(
              moveIns.content(id),
              actor.scopeFor(Permission.MOVE_IN),
              new MoveInProgress(moveIns, id, 1));
      moveIns.end(id, MoveIn.State.CHECKED, book, null);
    } catch (Unreadable e) {
      moveIns.end(
          id, MoveIn.State.REFUSED, MoveInRemark.ofBook(e.reason().key(), e.reason().args()));
    } catch (RuntimeException e) {
      LOG.error("The dry run of workbook {} failed", id, e);
      moveIns.end(id, MoveIn.State.FAILED, MoveInRemark.ofBook("sheet.file.fault", List.of()));
    }
  }
}
