package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.sheet.ActivityLayout;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** The activities (BDA-14.4) with those members who took part. */
@Singleton
final class ActivitiesPart extends LedgerPart<ActivityForm, Activity> {

  ActivitiesPart(ActivityLayout layout) {
    super(layout);
  }

  @Override
  ActivityForm settled(ActivityForm f, Deed deed) {
    return new ActivityForm(
        f.type(),
        f.mode(),
        f.title(),
        f.content(),
        f.organiser(),
        f.place(),
        f.host(),
        f.startedOn(),
        f.endedOn(),
        f.outsideParticipants(),
        f.hours(),
        f.projectCode(),
        f.exchange(),
        f.members().stream().map(deed::id).collect(Collectors.toSet()));
  }
}
