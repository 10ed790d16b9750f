package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.studio.Studio;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the register knows of the codes that a workbook names. */
final class Register {
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Set<Long> below;
  private final Map<String, Studio> taken = new HashMap<>();
  private final Map<String, Studio> studios = new HashMap<>();
  private final Map<String, Studio> byName = new HashMap<>();
  private final Map<String, Long> units = new HashMap<>();
  private final Set<Long> visible;

  /**
   * The register.
   *
   * @param organisations those with the codes, whoever may see them
   * @param below ids of those in the scope
   * @param studios those with the codes, whoever may see them
   * @param visible ids of those in the scope
   */
  Register(
      List<Organisation> organisations, Set<Long> below, List<Studio> studios, Set<Long> visible) {
    organisations.forEach(o -> this.organisations.put(key(o.code()), o));
    this.below = below;
    this.visible = visible;
    for (Studio studio : studios) {
      taken.put(key(studio.code()), studio);
      if (visible.contains(studio.id())) {
        this.studios.put(key(studio.code()), studio);
        byName.putIfAbsent(studio.displayName(), studio);
      }
    }
  }

  /** The database takes capitals and small letters of a code for the same. */
  static String key(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  @Nullable Organisation organisation(String code) {
    return organisations.get(key(code));
  }

  /** Whether the organisation lies in the scope. */
  boolean isBelow(Organisation organisation) {
    return below.contains(organisation.storedId());
  }

  /** Id of the unit, provisional if the workbook brings it; null if there is none in the scope. */
  @Nullable Long unit(String code) {
    Long brought = units.get(key(code));
    if (brought != null) {
      return brought;
    }
    Organisation known = organisation(code);
    return known != null && known.kind() == OrganisationKind.UNIT && isBelow(known)
        ? known.storedId()
        : null;
  }

  /** Takes a unit of the workbook in; false if the workbook brings it twice. */
  boolean bring(String code, long id) {
    return units.putIfAbsent(key(code), id) == null;
  }

  /** Whoever bears the code already. */
  @Nullable Studio taken(String code) {
    return taken.get(key(code));
  }

  boolean isVisible(Studio studio) {
    return visible.contains(studio.id());
  }

  /** The studio with the code or the name, if it is in the scope or the workbook brings it. */
  @Nullable Studio studio(String typed) {
    Studio coded = studios.get(key(typed));
    return coded == null ? byName.get(typed) : coded;
  }

  /** Takes a studio of the workbook in; false if the workbook brings it twice. */
  boolean bring(Studio studio) {
    byName.putIfAbsent(studio.displayName(), studio);
    return studios.putIfAbsent(key(studio.code()), studio) == null;
  }

  /** Ids of the studios in the scope that were there before. */
  Set<Long> known() {
    return visible;
  }
}
