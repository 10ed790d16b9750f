package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.Submission;
import cn.jiangxin.policy.subject.UnionApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The application for a project boost, and what holds on its day. */
public final class BoostApplications {
  private BoostApplications() {}

  /**
   * The day of the application; where it is not recorded the arrival of the last of both copies
   * stands for it. Empty if it has not come yet or was taken back.
   */
  public static Optional<LocalDate> filedOn(Matter matter) {
    BoostProjectFile project = matter.boostProject();
    LocalDate day =
        project.appliedOn() == null ? bothCopies(project.submission()) : project.appliedOn();
    return matter.asOf().happened(project.withdrawnOn()) || !matter.asOf().happened(day)
        ? Optional.empty()
        : Optional.ofNullable(day);
  }

  /** Whether anybody has begun to apply; a claim to a patent boost is an application by itself. */
  public static boolean begun(Matter matter) {
    UnionApplication application = matter.application();
    if (application instanceof BoostProjectFile project) {
      return !matter.asOf().happened(project.withdrawnOn())
          && (filedOn(matter).isPresent() || anyCopy(matter, project.submission()));
    }
    return true;
  }

  private static boolean anyCopy(Matter matter, @Nullable Submission copies) {
    return copies != null
        && (matter.asOf().happened(copies.electronicOn())
            || matter.asOf().happened(copies.paperOn()));
  }

  /** The arrival of the last of both copies; null: not both have arrived. */
  static @Nullable LocalDate bothCopies(@Nullable Submission copies) {
    if (copies == null || copies.electronicOn() == null || copies.paperOn() == null) {
      return null;
    }
    return copies.electronicOn().isAfter(copies.paperOn())
        ? copies.electronicOn()
        : copies.paperOn();
  }

  /** The titles that the studio held on the day of the application. */
  public static List<StudioTitle> titles(Matter matter) {
    LocalDate day = filedOn(matter).orElse(null);
    return day == null
        ? List.of()
        : matter.boostProject().titles().stream()
            .filter(title -> title.when().contains(day))
            .toList();
  }
}
