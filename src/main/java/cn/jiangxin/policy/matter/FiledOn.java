package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the application was filed that a subject is. */
final class FiledOn {
  private FiledOn() {}

  /** The day; null: it has not been filed, or the subject is no application. */
  static @Nullable LocalDate of(Matter matter, SubjectFile file) {
    if (file instanceof StudioFile) {
      return null;
    }
    LocalDate day = recorded(matter, file);
    return matter.asOf().happened(day) ? day : null;
  }

  private static @Nullable LocalDate recorded(Matter matter, SubjectFile file) {
    if (file instanceof ShanghaiClaimFile claim) {
      return claim.submittedOn();
    }
    if (file instanceof CstaApplicationFile application) {
      return application.receivedOn();
    }
    return file instanceof PatentBoostFile claim
        ? BoostApplications.bothCopies(claim.submission())
        : BoostApplications.filedOn(matter).orElse(null);
  }
}
