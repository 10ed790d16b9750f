package cn.jiangxin.reporting.rollup;

import java.util.Map;

/** One block of a studio's year, as a query counts it. */
interface Counted {
  long studioId();

  Map<Figure, Long> figures();
}
