package cn.jiangxin.ledger.sheet;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Each hour: spreadsheets that were sent in and not imported within a day go. */
@Singleton
final class TidySheets implements DueWork {
  private final SheetUploads uploads;

  TidySheets(SheetUploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public String name() {
    return "SHEET_UPKEEP";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    uploads.forgetExpired();
  }
}
