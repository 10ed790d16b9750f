package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Activities of a studio's year. */
@MappedEntity
record ActivityYearRow(long studioId, long exchanges, long others, long trained)
    implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(
        Figure.EXCHANGES,
        exchanges,
        Figure.OTHER_ACTIVITIES,
        others,
        Figure.MEMBERS_TRAINED,
        trained);
  }
}
