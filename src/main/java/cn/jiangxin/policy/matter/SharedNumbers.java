package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import java.util.ArrayList;
import java.util.List;

/** Where else a number of the studio stands. */
public final class SharedNumbers {
  private SharedNumbers() {}

  /** The records of other studios that bear the number and stand on the day. */
  public static List<Elsewhere> of(Matter matter, SharedNumber kind, String number) {
    List<Elsewhere> found = new ArrayList<>(0);
    for (Elsewhere record : matter.studio().elsewhere()) {
      if (record.kind() == kind
          && kind.plain(record.number()).equals(kind.plain(number))
          && matter.asOf().reached(record.on())
          && !matter.asOf().happened(record.endedOn())) {
        found.add(record);
      }
    }
    return found;
  }

  /** What a finding refers to instead of the other studio, which not every reader may know. */
  public static String ref(SharedNumber kind, String number) {
    return kind + ":" + kind.plain(number);
  }
}
