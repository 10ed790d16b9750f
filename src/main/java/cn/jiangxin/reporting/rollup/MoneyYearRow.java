package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Boost money of a studio's year, in fen. */
@MappedEntity
record MoneyYearRow(long studioId, long receivedFen, long spentFen) implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(Figure.RECEIVED, receivedFen, Figure.SPENT, spentFen);
  }
}
