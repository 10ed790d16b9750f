package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Application;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The applications for a scheme's title. */
public final class Applications {
  private Applications() {}

  /** An application with the day on which it was filed. */
  public record Filed(Application record, LocalDate on) {}

  /** Those filed so far and not withdrawn, in order. */
  public static List<Filed> filed(Matter matter) {
    List<Filed> filed = new ArrayList<>(1);
    for (Application application : matter.studio().applications()) {
      LocalDate on = application.appliedOn();
      if (on != null
          && !application.withdrawn()
          && application.programme().equals(matter.rule().programme())
          && matter.asOf().reached(on)) {
        filed.add(new Filed(application, on));
      }
    }
    if (filed.size() > 1) {
      filed.sort(Comparator.comparing(Filed::on));
    }
    return filed;
  }
}
