package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.platform.Progress;

/** Writes down how far the work on a workbook has come, not for each row. */
final class MoveInProgress implements Progress {
  private static final int STEP = 1_000;

  private final MoveIns moveIns;
  private final long id;
  private final int rounds;
  private int total;
  private long steps;

  /**
   * The progress of a workbook.
   *
   * @param rounds how many times the work goes over the rows
   */
  MoveInProgress(MoveIns moveIns, long id, int rounds) {
    this.moveIns = moveIns;
    this.id = id;
    this.rounds = rounds;
  }

  @Override
  public void expect(long rows) {
    total = (int) rows;
    moveIns.progress(id, total, done());
  }

  @Override
  public void advance(long more) {
    int before = done();
    steps += more;
    if (before / STEP != done() / STEP) {
      moveIns.progress(id, total, done());
    }
  }

  private int done() {
    return (int) Math.min(total, steps / rounds);
  }
}
