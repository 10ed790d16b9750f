package cn.jiangxin.ledger.sheet;

import cn.jiangxin.platform.Progress;

/** Writes down how far the work on an upload has come, not for each row. */
final class UploadProgress implements Progress {
  private static final int STEP = 1_000;

  private final SheetUploads uploads;
  private final long upload;
  private final int rounds;
  private int total;
  private long steps;

  /**
   * The progress of an upload.
   *
   * @param rounds how many times the work goes over the rows
   */
  UploadProgress(SheetUploads uploads, long upload, int rounds) {
    this.uploads = uploads;
    this.upload = upload;
    this.rounds = rounds;
  }

  @Override
  public void expect(long more) {
    total = (int) more;
    uploads.progress(upload, total, done());
  }

  @Override
  public void advance(long more) {
    int before = done();
    steps += more;
    if (before / STEP != done() / STEP) {
      uploads.progress(upload, total, done());
    }
  }

  private int done() {
    return (int) (steps / rounds);
  }
}
