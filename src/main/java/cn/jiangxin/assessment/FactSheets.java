package cn.jiangxin.assessment;

import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The sheets of a portion of studios, in the order of their ids. */
public final class FactSheets {

  private final Map<Long, FactSheet> byStudio = new LinkedHashMap<>();

  FactSheets(Collection<Studio> studios, LocalDate day) {
    studios.forEach(studio -> byStudio.put(studio.id(), new FactSheet(studio, day)));
  }

  /** Ids of the studios of this portion. */
  public Set<Long> studioIds() {
    return byStudio.keySet();
  }

  /**
   * The sheet of one studio of this portion.
   *
   * @throws IllegalArgumentException if the studio is not of this portion
   */
  public FactSheet of(long studioId) {
    FactSheet sheet = byStudio.get(studioId);
    if (sheet == null) {
      throw new IllegalArgumentException("studio " + studioId + " is not in this portion");
    }
    return sheet;
  }

  Collection<FactSheet> all() {
    return byStudio.values();
  }
}
