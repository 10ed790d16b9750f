package cn.jiangxin.registry.change;

import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioNames;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The names of a studio, one after the other. */
@Singleton
class NameSuccession extends Succession<StudioName> {

  private final StudioNames names;

  NameSuccession(StudioNames names) {
    super(
        StudioName::id,
        StudioName::when,
        (name, days) -> new StudioName(0, name.studioId(), name.name(), days));
    this.names = names;
  }

  @Override
  List<StudioName> current(Set<Long> studio) {
    return names.current(studio);
  }

  @Override
  long append(StudioName record, Stamp stamp) {
    return names.append(List.of(record), stamp).get(0).id();
  }

  @Override
  boolean voidRecord(long id, long studio, Stamp stamp) {
    return names.voidRecord(id, studio, stamp);
  }
}
