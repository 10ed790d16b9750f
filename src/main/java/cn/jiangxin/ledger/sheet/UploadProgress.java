package cn.jiangxin.ledger.sheet;

import cn.jiangxin.platform.Progress;

/** Writes down how far the work on an upload has come, not for each row. */
final class UploadProgress implements Progress {
  private static final int STEP = 1_000;

  private final SheetUploads uploads;
  private final long upload;
  private int total;
  private int done;

  UploadProgress(SheetUploads uploads, long upload) {
    this.uploads = uploads;
    this.upload = upload;
  }

  @Override
  public void expect(long more) {
    total = (int) more;
    uploads.progress(upload, total, done);
  }

  @Override
  public void advance(long more) {
    int before = done;
    done += (int) more;
    if (before / STEP != done / STEP) {
      uploads.progress(upload, total, done);
    }
  }
}
