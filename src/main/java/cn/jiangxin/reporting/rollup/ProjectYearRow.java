package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Steps of projects in a studio's year. */
@MappedEntity
record ProjectYearRow(long studioId, long approved, long applied, long completed, long closed)
    implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(
        Figure.PROJECTS_APPROVED,
        approved,
        Figure.PROJECTS_APPLIED,
        applied,
        Figure.PROJECTS_COMPLETED,
        completed,
        Figure.PROJECTS_CLOSED,
        closed);
  }
}
