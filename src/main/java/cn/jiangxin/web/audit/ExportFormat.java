package cn.jiangxin.web.audit;

import cn.jiangxin.shared.sheet.CsvSheet;
import cn.jiangxin.shared.sheet.SheetWriter;
import cn.jiangxin.shared.sheet.XlsxSheet;
import java.io.IOException;
import java.io.OutputStream;

/** What the trail is exported as. */
enum ExportFormat {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  SheetWriter writer(OutputStream out, String name) throws IOException {
    return this == CSV ? new CsvSheet(out) : new XlsxSheet(out, name);
  }
}
