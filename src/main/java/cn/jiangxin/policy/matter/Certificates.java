package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The certificates of a title that runs for a term, held by a studio or born of an application. */
public final class Certificates {
  private Certificates() {}

  /** Those issued so far, oldest first. */
  public static List<Certificate> of(Matter matter) {
    List<Certificate> certificates = new ArrayList<>(1);
    if (matter.isStudio()) {
      for (Recognition recognition : matter.studio().recognitions()) {
        if (recognition.programme().equals(matter.rule().programme())) {
          add(
              matter,
              certificates,
              recognition.certificateOn(),
              recognition.endedOn(),
              "recognition:" + recognition.id());
        }
      }
      certificates.sort(Comparator.comparing(Certificate::on));
    } else {
      CstaApplicationFile file = matter.cstaApplication();
      add(matter, certificates, file.certificateOn(), file.endedOn(), "application:" + file.code());
    }
    return certificates;
  }

  private static void add(
      Matter matter,
      List<Certificate> certificates,
      @Nullable LocalDate on,
      @Nullable LocalDate endedOn,
      String ref) {
    if (on != null && matter.asOf().reached(on)) {
      certificates.add(new Certificate(on, endedOn, ref));
    }
  }
}
