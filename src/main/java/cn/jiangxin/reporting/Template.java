package cn.jiangxin.reporting;

import java.util.Locale;

/** The compiled templates of {@code reports/}. */
enum Template {
  COMPLIANCE,
  SPENDING,
  FACTS,
  VERDICT_COUNTS,
  SUMS,
  FINDINGS,
  DEADLINES,
  STUDIOS,
  CATEGORIES,
  INSTALMENTS,
  SPENDING_LINES,
  GRANTS,
  STUDIOS_SHEET,
  FINDINGS_SHEET,
  DEADLINES_SHEET,
  GRANTS_SHEET,
  CATEGORIES_SHEET,
  INSTALMENTS_SHEET,
  SPENDING_SHEET,
  ROLL_UP,
  ROLL_UP_WORKS,
  ROLL_UP_PEOPLE,
  ROLL_UP_MISSING,
  ROLL_UP_UNITS_SHEET,
  ROLL_UP_STUDIOS_SHEET,
  ROLL_UP_LEVELS_SHEET,
  ROLL_UP_MISSING_SHEET,
  STUDIO_FILE,
  FILE_ROWS;

  /** The file's name without ending, and the parameter under which other templates include it. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
