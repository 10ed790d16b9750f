/** What the studios of a unit did in a calendar year, each and in total (BDA-22.2). */
@NullMarked
package cn.jiangxin.reporting.rollup;

import org.jspecify.annotations.NullMarked;
