package cn.jiangxin.studio.personal;

import cn.jiangxin.shared.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who of a team bears which identity number on which days. Each person that is asked for joins
 * those who are known, so that two records to come cannot be the same person either.
 */
public final class TeamNumbers {
  private final Map<String, List<Bearer>> bearers = new HashMap<>();

  TeamNumbers(Collection<Bearer> known) {
    known.forEach(this::add);
  }

  /**
   * Somebody of the team.
   *
   * @param digest by which the number is known again
   * @param member the record; null if it is still to be made
   */
  record Bearer(String digest, @Nullable Long member, DateRange days) {}

  private void add(Bearer bearer) {
    bearers.computeIfAbsent(bearer.digest(), digest -> new ArrayList<>()).add(bearer);
  }

  /**
   * Whether somebody else bears the number on one of the days.
   *
   * @param own the person's own record, if there is one
   */
  public boolean isTaken(String digest, DateRange days, Optional<Long> own) {
    boolean taken =
        bearers.getOrDefault(digest, List.of()).stream()
            .filter(bearer -> own.isEmpty() || !own.get().equals(bearer.member()))
            .anyMatch(bearer -> bearer.days().overlaps(days));
    add(new Bearer(digest, null, days));
    return taken;
  }
}
