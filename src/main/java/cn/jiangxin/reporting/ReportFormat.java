package cn.jiangxin.reporting;

/** What a report is written as. */
public enum ReportFormat {
  /** To print, stamp and file: A4, typeface embedded, with bookmarks. */
  PDF("pdf", "application/pdf"),
  /** To reckon with: one table a sheet, real numbers and dates, no formula. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String extension;
  private final String mediaType;

  ReportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How a file name of this format ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** The media type for the HTTP answer. */
  public String mediaType() {
    return mediaType;
  }
}
