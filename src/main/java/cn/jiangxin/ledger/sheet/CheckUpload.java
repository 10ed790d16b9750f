package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.ledger.sheet.SheetUpload.State;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dry run: says of each row what would become of it; changes nothing in the ledger. */
@Singleton
public class CheckUpload {
  private static final Logger LOG = LoggerFactory.getLogger(CheckUpload.class);

  private final Studios studios;
  private final SheetLayouts layouts;
  private final SheetUploads uploads;
  private final CheckSheet check;

  CheckUpload(Studios studios, SheetLayouts layouts, SheetUploads uploads, CheckSheet check) {
    this.studios = studios;
    this.layouts = layouts;
    this.uploads = uploads;
    this.check = check;
  }

  /** Carries the dry run out; what it found is kept with the upload. */
  public void of(Actor actor, String studioCode, String ledger, long id) {
    studios
        .find(studioCode, actor.scopeFor(Permission.WRITE_LEDGER))
        .ifPresent(
            studio ->
                uploads
                    .find(id, studio, ledger, actor.accountId())
                    .ifPresent(upload -> check(upload, studio)));
  }

  private void check(SheetUpload upload, Studio studio) {
    try {
      SheetLayout<?, ?> layout = layouts.at(upload.ledger()).orElseThrow();
      CheckedSheet<?> sheet =
          check.check(
              uploads.content(upload), layout, studio, new UploadProgress(uploads, upload.id(), 1));
      uploads.end(upload.id(), State.CHECKED, sheet, null);
    } catch (Unreadable e) {
      uploads.end(upload.id(), State.REFUSED, remark(e.reason().key(), e.reason().args()));
    } catch (RuntimeException e) {
      LOG.error("The dry run of upload {} failed", upload.id(), e);
      uploads.end(upload.id(), State.FAILED, remark("sheet.file.fault", List.of()));
    }
  }

  static Remark remark(String key, List<String> args) {
    return new Remark(0, 0, null, true, key, args);
  }
}
