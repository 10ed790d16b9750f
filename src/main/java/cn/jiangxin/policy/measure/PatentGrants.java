package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Member;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Patent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Patents that count as the studio's own (BDA-14.2, A-16, A-17).
 *
 * @param kinds kinds of patent that count
 * @param link by which tie a member must be bound to the patent
 */
record PatentGrants(List<String> kinds, Link link) implements Function<Matter, List<Event>> {

  private static final String INVALIDATED = "INVALIDATED";

  /** By which tie a member is bound to a patent. */
  enum Link {
    PATENTEE_OR_INVENTOR,
    PATENTEE_ONLY,
    INVENTOR_ONLY
  }

  static PatentGrants from(Settings settings) {
    return new PatentGrants(
        settings.codes("patentKinds14"), settings.choice("patentMemberLink", Link.class));
  }

  @Override
  public List<Event> apply(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Outcome outcome : matter.studio().outcomes()) {
      Patent patent = outcome.patent();
      LocalDate granted = patent == null ? null : patent.grantAnnouncedOn();
      if (patent != null && granted != null && counts(matter, patent, granted)) {
        Remark tie = tie(matter, patent, granted);
        if (tie != null) {
          events.add(new Event(granted, "outcome:" + outcome.id(), tie, null));
        }
      }
    }
    return events;
  }

  /** A patent declared invalid is taken never to have been granted. */
  private boolean counts(Matter matter, Patent patent, LocalDate granted) {
    return kinds.contains(patent.kind())
        && matter.asOf().reached(granted)
        && !invalid(matter, patent);
  }

  /** Without its day an invalidity holds from the first. */
  private static boolean invalid(Matter matter, Patent patent) {
    return patent.invalidatedOn() == null
        ? patent.status().equals(INVALIDATED)
        : matter.asOf().happened(patent.invalidatedOn());
  }

  private @Nullable Remark tie(Matter matter, Patent patent, LocalDate granted) {
    if (link != Link.INVENTOR_ONLY
        && anyActive(matter, patent.patenteeMembers(), granted, patent.filedOn())) {
      return Remark.PATENT_VIA_PATENTEE;
    }
    return link != Link.PATENTEE_ONLY
            && anyActive(matter, patent.inventorMembers(), granted, patent.filedOn())
        ? Remark.PATENT_VIA_INVENTOR
        : null;
  }

  private static boolean anyActive(
      Matter matter, Set<Long> ids, LocalDate granted, @Nullable LocalDate filed) {
    if (ids.isEmpty()) {
      return false;
    }
    for (Member member : matter.studio().members()) {
      if (ids.contains(member.id())
          && (member.when().contains(granted)
              || (filed != null && member.when().contains(filed)))) {
        return true;
      }
    }
    return false;
  }
}
