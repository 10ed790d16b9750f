package cn.jiangxin.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report to print.
 *
 * @param template the main template
 * @param included the templates it includes
 * @param subtitle dates and versions under the title
 * @param remark what the reader must know of the numbers, above the signatures
 * @param footer what stands at the foot of every page
 * @param checkpoint of the audit trail, below the footer; empty: none yet
 * @param overviews rows of the tables at the beginning, by their parameters; empty: no such tables
 * @param sections one row a studio or a grant
 */
record Paper(
    Template template,
    Set<Template> included,
    String title,
    String subtitle,
    String remark,
    String footer,
    String checkpoint,
    Map<String, List<?>> overviews,
    List<?> sections) {

  /** The same with a checkpoint at its foot. */
  Paper with(String mark) {
    return new Paper(
        template, included, title, subtitle, remark, footer, mark, overviews, sections);
  }

  /** What the main template asks for beside its rows. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", title);
    parameters.put("subtitle", subtitle);
    parameters.put("remark", remark);
    parameters.put("footer", footer);
    parameters.put("checkpoint", checkpoint);
    overviews.forEach((name, rows) -> parameters.put(name, RowSource.forPaper(rows)));
    return parameters;
  }
}
