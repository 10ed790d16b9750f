/** Forms that record boost money: grants, instalments, spending and reversals. */
@NullMarked
package cn.jiangxin.web.money;

import org.jspecify.annotations.NullMarked;
