package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Each hour: workbooks that were handed in and have been kept for their time go. */
@Singleton
final class TidyMoveIns implements DueWork {
  private final MoveIns moveIns;

  TidyMoveIns(MoveIns moveIns) {
    this.moveIns = moveIns;
  }

  @Override
  public String name() {
    return "MOVE_IN_UPKEEP";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    moveIns.forgetExpired();
  }
}
