package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Comings and goings of a studio's year. */
@MappedEntity
record MemberYearRow(long studioId, long present, long arrived, long departed) implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(
        Figure.MEMBERS, present, Figure.MEMBERS_JOINED, arrived, Figure.MEMBERS_LEFT, departed);
  }
}
