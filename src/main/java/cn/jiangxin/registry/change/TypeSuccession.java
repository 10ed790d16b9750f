package cn.jiangxin.registry.change;

import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.StudioTypings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The types of a studio, one after the other. */
@Singleton
class TypeSuccession extends Succession<StudioTyping> {

  private final StudioTypings typings;

  TypeSuccession(StudioTypings typings) {
    super(
        StudioTyping::id,
        StudioTyping::when,
        (typing, days) -> new StudioTyping(0, typing.studioId(), typing.type(), days));
    this.typings = typings;
  }

  @Override
  List<StudioTyping> current(Set<Long> studio) {
    return typings.current(studio);
  }

  @Override
  long append(StudioTyping record, Stamp stamp) {
    return typings.append(List.of(record), stamp).get(0).id();
  }

  @Override
  boolean voidRecord(long id, long studio, Stamp stamp) {
    return typings.voidRecord(id, studio, stamp);
  }
}
