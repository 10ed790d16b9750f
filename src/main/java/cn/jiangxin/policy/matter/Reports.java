package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Circumstances that people reported.
 *
 * @param codes what must have been reported
 */
public record Reports(List<String> codes) {

  /** How a report stands. */
  public enum Standing {
    OPEN,
    CONFIRMED,
    REJECTED
  }

  /** The reports so far. */
  public List<Report> of(Matter matter) {
    List<Report> own = new ArrayList<>(1);
    for (Report report : matter.studio().reports()) {
      if (codes.contains(report.code()) && matter.asOf().reached(report.on())) {
        own.add(report);
      }
    }
    return own;
  }

  /** How the report stands today. */
  public static Standing standing(Matter matter, Report report) {
    if (report.confirmed() == null || !matter.asOf().happened(report.settledOn())) {
      return Standing.OPEN;
    }
    return report.confirmed() ? Standing.CONFIRMED : Standing.REJECTED;
  }
}
