package cn.jiangxin.reporting;

import java.util.List;

/** One table of a workbook. */
record Sheet(Template template, String name, List<?> rows) {}
