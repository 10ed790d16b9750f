package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Outcomes of a studio's year. */
@MappedEntity
record OutcomeYearRow(long studioId, long formed, long verified, long patents) implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(
        Figure.OUTCOMES, formed, Figure.OUTCOMES_VERIFIED, verified, Figure.PATENTS, patents);
  }
}
