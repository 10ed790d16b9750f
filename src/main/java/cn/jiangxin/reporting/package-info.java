/** Floor 8: reports over stored facts and findings, filled and exported by JasperReports. */
@NullMarked
package cn.jiangxin.reporting;

import org.jspecify.annotations.NullMarked;
