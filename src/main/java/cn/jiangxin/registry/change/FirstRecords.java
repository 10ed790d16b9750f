package cn.jiangxin.registry.change;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioTyping;
import jakarta.inject.Singleton;
import java.util.Objects;

/** The records that a studio begins with; name and type hold from the day it was set up. */
@Singleton
class FirstRecords {

  private final NameSuccession names;
  private final TypeSuccession types;
  private final VenuePart venues;
  private final LeaderPart leaders;

  FirstRecords(NameSuccession names, TypeSuccession types, VenuePart venues, LeaderPart leaders) {
    this.names = names;
    this.types = types;
    this.venues = venues;
    this.leaders = leaders;
  }

  void of(Studio studio, StudioForm form, Stamp stamp) {
    DateRange always = new DateRange(studio.establishedOn(), null);
    names.append(new StudioName(0, studio.id(), studio.displayName(), always), stamp);
    types.append(
        new StudioTyping(0, studio.id(), Objects.requireNonNull(form.type()), always), stamp);
    VenueForm venue = form.venue();
    if (venue != null) {
      venues.append(venue, studio, stamp);
    }
    LeaderForm leader = form.tenure();
    if (leader != null) {
      leaders.append(leader, studio, stamp);
    }
  }
}
