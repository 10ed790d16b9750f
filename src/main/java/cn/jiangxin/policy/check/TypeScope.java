package cn.jiangxin.policy.check;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.Typed;
import cn.jiangxin.policy.subject.StudioType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of studio that a duty speaks to.
 *
 * @param types empty: every type
 */
record TypeScope(Set<StudioType> types) {

  /** Whether the duty depends on a type that is not recorded at all. */
  boolean needsTypeOf(StudioFile studio) {
    return !types.isEmpty() && studio.types().isEmpty();
  }

  /** Whether the duty speaks to the studio in the year. */
  boolean covers(StudioFile studio, int year) {
    return types.isEmpty() || types.contains(typeIn(studio, year));
  }

  /** A change takes effect with the next calendar year, so the type of New Year's Day decides. */
  private static @Nullable StudioType typeIn(StudioFile studio, int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    Typed nearest = null;
    for (Typed typed : studio.types()) {
      if (typed.when().contains(newYear)) {
        return typed.type();
      }
      if (typed.when().from() == null || typed.when().from().getYear() <= year) {
        nearest = typed;
      }
    }
    return (nearest == null ? studio.types().get(0) : nearest).type();
  }
}
