/** Reports to choose and download. */
@NullMarked
package cn.jiangxin.web.report;

import org.jspecify.annotations.NullMarked;
