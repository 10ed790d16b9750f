package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Mentoring agreements of a studio's year. */
@MappedEntity
record MentoringYearRow(long studioId, long running, long begun) implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(Figure.MENTORSHIPS, running, Figure.MENTORSHIPS_BEGUN, begun);
  }
}
