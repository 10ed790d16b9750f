package cn.jiangxin.web.dashboard;

import java.util.List;

/**
 * A chart with the same figures as a table.
 *
 * @param id of its element
 * @param title in the reader's language
 * @param option how ECharts draws it, as JSON
 * @param head headings of the table
 * @param rows rows of the table
 */
public record Chart(
    String id, String title, String option, List<String> head, List<List<String>> rows) {}
