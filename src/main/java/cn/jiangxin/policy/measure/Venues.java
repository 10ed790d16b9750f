package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Venue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The fixed venues of a studio (BDA-5). */
final class Venues {
  private Venues() {}

  static Amount area(Matter matter) {
    List<Venue> venues = current(matter);
    if (matter.studio().venues().isEmpty()) {
      return Amount.unrecorded();
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean measured = true;
    List<Fact> facts = new ArrayList<>(venues.size());
    for (Venue venue : venues) {
      BigDecimal area = venue.area();
      if (area == null) {
        measured = false;
      } else {
        sum = sum.add(area);
        facts.add(Facts.number(Term.VENUE_AREA, area, "venue:" + venue.id()));
      }
    }
    return new Amount(sum, measured ? sum : null, facts);
  }

  static Answer equipped(Matter matter) {
    if (matter.studio().venues().isEmpty()) {
      return Answer.UNRECORDED;
    }
    boolean recorded = true;
    for (Venue venue : current(matter)) {
      if (Boolean.TRUE.equals(venue.equipped())) {
        return Answer.of(true, Facts.text(Term.VENUE_EQUIPMENT, "true", "venue:" + venue.id()));
      }
      recorded &= venue.equipped() != null;
    }
    return recorded ? Answer.of(false, List.of()) : Answer.UNRECORDED;
  }

  private static List<Venue> current(Matter matter) {
    List<Venue> current = new ArrayList<>(1);
    for (Venue venue : matter.studio().venues()) {
      if (matter.asOf().within(venue.when())) {
        current.add(venue);
      }
    }
    return current;
  }
}
